# What pages for everybody say of an address.
post-address-wrong = ای میل کا پتہ درست نہیں لکھا گیا۔ دیکھ لیں کہ وہ اس طرح ہو: name@example.org
