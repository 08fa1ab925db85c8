# What pages for everybody say of an address.
post-address-wrong = L'adresse e-mail n'est pas bien écrite. Vérifiez qu'elle ressemble à nom@exemple.fr
