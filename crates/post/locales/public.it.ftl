# Quello che le pagine per tutti dicono di un indirizzo.
post-address-wrong = L'indirizzo di posta elettronica non è scritto bene: controlla che sia come nome@esempio.it
