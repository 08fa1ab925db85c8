# Testi delle prese in carico.
