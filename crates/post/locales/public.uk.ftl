# What pages for everybody say of an address.
post-address-wrong = Адресу електронної пошти написано неправильно. Перевірте, чи вона схожа на name@example.org
