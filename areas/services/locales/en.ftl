# Texts of the area services.
