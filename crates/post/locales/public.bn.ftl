# What pages for everybody say of an address.
post-address-wrong = ইমেইল ঠিকানাটি ঠিকভাবে লেখা হয়নি। দেখুন এটি এ রকম কি না: name@example.org
