# What pages for everybody say of an address.
post-address-wrong = The e-mail address is not written correctly: check that it looks like name@example.org
