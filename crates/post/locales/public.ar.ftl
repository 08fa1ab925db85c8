# What pages for everybody say of an address.
post-address-wrong = عنوان البريد الإلكتروني غير مكتوب بشكل صحيح. يرجى التأكد من أنه مثل name@example.org
