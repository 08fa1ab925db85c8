//! Names in use in the countries most participants come from. Common first: a name's place gives its frequency.

/// How a people writes its names.
#[derive(Clone, Copy, PartialEq)]
pub enum Shape {
    /// One given name, sometimes two, and a family name.
    GivenFamily,
    /// Given name, father's name, grandfather's name.
    Chain,
    /// One or two given names and the families of both parents.
    TwoFamilies,
    /// Family first, given name of one or two syllables.
    FamilyFirst,
}

pub struct Pool {
    pub shape: Shape,
    /// Share of persons in a hundred.
    pub share: u32,
    /// Of a hundred persons, how many bear a family name outside the list (a given name: half as many).
    pub rare: u32,
    pub given: &'static str,
    pub family: &'static str,
}

pub const POOLS: &[Pool] = &[
    // Morocco, Tunisia
    Pool {
        shape: Shape::GivenFamily,
        share: 13,
        rare: 70,
        given: "Mohamed Fatima Ahmed Khadija Youssef Aicha Hassan Zineb Rachid Naima Said Samira Mustapha Malika \
            Abdelkader Hanane Karim Latifa Omar Nadia Driss Saida Hamid Karima Noureddine Souad Abderrahim Amina Khalid \
            Houda Ali Rachida Brahim Fatiha Hicham Mina Jamal Salma Aziz Loubna Tarik Siham Bilal Imane Anouar Meryem",
        family: "Alaoui Idrissi Bennani ElAmrani Benali Tazi Berrada ElFassi Chraibi Mansouri Naciri Lahlou Bouazza \
            Ziani Filali Cherkaoui Hamdaoui Ouali Rahmani ElKhattabi Saidi Belhaj Kabbaj Mernissi Sebti Bouchra Hajji \
            Khalfi Trabelsi Gharbi Hammami Jaziri Mejri Ayari BenSalah Chebbi Bouzid Riahi Dridi Guesmi Jlassi Zouari",
    },
    // Egypt
    Pool {
        shape: Shape::Chain,
        share: 6,
        rare: 60,
        given: "Mohamed Ahmed Mahmoud Mostafa Ibrahim Fatma Aya Mariam Hassan Ali Youssef Omar Khaled Amr Tarek Hossam \
            Sherif Ashraf Nour Heba Mona Sara Yasmin Doaa Eman Shaimaa Gamal Hany George Mina Girgis Abanoub Beshoy \
            Abdelrahman AbdElFattah Sayed Ramadan Shaaban Gaber Magdy Wael Ayman Hesham",
        family: "ElSayed Hassan Mohamed Ibrahim Abdallah Mahmoud Soliman Youssef Farag Shehata Gerges Hanna Attia Salem \
            ElShazly Fawzy Mansour Nasser Rizk Tawfik Zaki Badawi Metwally Khalifa Saad ElMasry Ghanem Hegazy",
    },
    // Nigeria, Ghana
    Pool {
        shape: Shape::GivenFamily,
        share: 8,
        rare: 80,
        given: "Blessing Emmanuel Joy Samuel Grace Oluwaseun Chinedu Ngozi Musa Aisha Precious Osagie Efosa Ifeoma \
            Chukwuemeka Amarachi Tunde Folake Ibrahim Fatima Kelvin Favour Destiny Osaretin Ehis Nosa Uche Obinna \
            Adaeze Kehinde Taiwo Bola Yusuf Hauwa Kwame Kofi Ama Akosua Kojo Abena Yaw Efua Collins Endurance Godwin",
        family: "Okafor Osagie Adeyemi Ibrahim Okonkwo Eze Igbinovia Aigbe Omoruyi Nwosu Balogun Adebayo Ogbeide Abubakar \
            Osayande Obi Uwaifo Mensah Owusu Boateng Asante Osei Appiah Amoah Agyeman Bello Ogunleye Akinola Ehigie \
            Iyamu Idahosa Enabulele Onyekachi Chukwu Okoro Adeleke Ojo Afolabi Sarpong Frimpong",
    },
    // Pakistan
    Pool {
        shape: Shape::GivenFamily,
        share: 9,
        rare: 50,
        given: "Muhammad Ali Ahmed Hassan Usman Bilal Imran Fatima Ayesha Zainab Hamza Umar Abdullah Asad Faisal Kamran \
            Nadeem Shahid Tariq Waqas Zeeshan Adnan Rizwan Sajid Amir Naveed Irfan Asif Khurram Saima Nadia Sadia Rabia \
            Bushra Shazia Kiran Mehwish Tahir Qasim Zahid Ghulam Arshad Nasir Waheed Shabbir",
        family: "Khan Ahmed Hussain Ali Shah Malik Iqbal Butt Akhtar Mahmood Chaudhry Bibi Aslam Raza Javed Ashraf Anwar \
            Akram Siddiqui Sheikh Mirza Qureshi Rehman Afzal Nawaz Bhatti Saleem Yousaf Abbasi Awan Rafiq Sarwar Haider \
            Gondal Warraich Zafar Ghani Mughal Rana Baig",
    },
    // Bangladesh
    Pool {
        shape: Shape::GivenFamily,
        share: 9,
        rare: 40,
        given: "Mohammad Abdul Rahim Karim Nasrin Fatema Sultana Jahangir Kamal Jamal Shahin Rubel Sumon Masud Rana Shakil \
            Hasan Hossain Ayesha Taslima Rina Salma Ripon Sohel Nazmul Rafiqul Shariful Mizanur Habibur Anisur Saiful \
            Monirul Delwar Alamgir Farid Liton Babul Selina Rokeya Shamima Moriom Nurul Aminul Faruk",
        family: "Hossain Islam Ahmed Rahman Miah Uddin Begum Khatun Akter Ali Khan Alam Chowdhury Sarker Haque Mia Bepari \
            Howlader Molla Sikder Talukder Mondal Mollah Kazi Bhuiyan Shikder Dewan Matubbar Gazi Sheikh Fakir Munshi \
            Patwary Mridha Khandaker Majumder",
    },
    // Senegal, Mali, Gambia, Guinea, Ivory Coast
    Pool {
        shape: Shape::GivenFamily,
        share: 10,
        rare: 25,
        given: "Mamadou Fatou Moussa Aminata Ibrahima Awa Ousmane Mariama Cheikh Ndeye Abdoulaye Aissatou Modou Khady Seydou \
            Oumou Boubacar Kadiatou Lamine Bintou Alassane Coumba Bakary Djeneba Souleymane Adama Amadou Rokhaya Demba \
            Sira Idrissa Maimouna Omar Binta Lassana Assetou Yaya Nene Alpha Thierno Ebrima Lamin Sulayman Isatou Musa",
        family: "Diallo Traore Diop Ndiaye Keita Coulibaly Fall Sow Ba Diarra Camara Toure Cisse Sarr Sy Gueye Konate Kone \
            Bah Barry Balde Jallow Ceesay Kante Sissoko Dembele Faye Mbaye Niang Thiam Seck Sidibe Doumbia Sangare Fofana \
            Drammeh Touray Sanneh Darboe Kouyate Bamba Ouattara Bagayoko Maiga",
    },
    // Somalia, Eritrea, Ethiopia
    Pool {
        shape: Shape::Chain,
        share: 8,
        rare: 45,
        given: "Mohamed Abdi Hassan Ali Ahmed Abdullahi Farah Omar Hussein Yusuf Fadumo Hodan Sahra Amina Ifrah Halima \
            Abdirahman Abdikarim Mahad Jama Warsame Ismail Liban Deqa Tesfay Selam Yonas Mehari Kidane Filmon Semhar \
            Berhane Haile Tekle Gebre Mulugeta Abrham Natnael Meron Bereket Habtom Weldu Zerai Ghirmay Senait Feven \
            Robel Dawit Eyob Samuel Tsehaye Kibrom Simon Rahwa Luwam",
        family: "Mohamed Ali Hassan Nur Farah Abdi Warsame Osman Tesfamariam Gebremedhin Weldemichael Kidane Ghebremeskel \
            Tekle Habte Berhe Haile Abraha Tewolde Kahsay Negash Asfaha Okbay Debesay Zeray Ogbazghi Mahari Sium Adem Idris",
    },
    // Afghanistan, Iran
    Pool {
        shape: Shape::GivenFamily,
        share: 5,
        rare: 70,
        given: "Mohammad Ali Reza Ahmad Zahra Fatima Hamid Najib Nasir Farid Mahdi Hussain Maryam Sakina Abdul Ghulam Sayed \
            Jawad Aziz Rahmatullah Habibullah Asadullah Esmatullah Zabihullah Parwana Shukria Masoud Omid Navid Farhad \
            Khalil Nooruddin Sharifullah Mirwais Wahid Freshta Zohra Laila Soraya Basir",
        family: "Ahmadi Rahimi Hosseini Karimi Mohammadi Haidari Rezai Noori Sadat Azizi Amiri Sultani Nazari Akbari Rasuli \
            Qaderi Stanekzai Popal Barakzai Hashimi Wardak Safi Zadran Jafari Alizada Yousufzai Sharifi Faizi Hakimi Ebrahimi",
    },
    // Ukraine
    Pool {
        shape: Shape::GivenFamily,
        share: 9,
        rare: 92,
        given: "Olena Oksana Iryna Natalia Svitlana Tetiana Halyna Oleksandr Serhii Volodymyr Yurii Mykola Andrii Ivan Vasyl \
            Liudmyla Nadiia Maria Hanna Yuliia Viktoriia Dmytro Oleh Ihor Viktor Petro Mykhailo Bohdan Taras Yevhen Anna \
            Lesia Larysa Olha Liubov Kateryna Daria Anastasiia Sofiia Vira Pavlo Roman Stepan Yaroslav",
        family: "Melnyk Shevchenko Kovalenko Bondarenko Boiko Tkachenko Kravchenko Kovalchuk Oliinyk Shevchuk Koval Polishchuk \
            Bondar Tkachuk Moroz Marchenko Lysenko Rudenko Savchenko Petrenko Kravchuk Klymenko Pavlenko Savchuk Kuzmenko \
            Levchenko Ponomarenko Vasylenko Voloshyn Hrytsenko Sydorenko Zinchenko Panasiuk Romaniuk Yakovenko Khomenko",
    },
    // Albania, Kosovo
    Pool {
        shape: Shape::GivenFamily,
        share: 7,
        rare: 80,
        given: "Arben Elona Besnik Mimoza Artan Valbona Ilir Shpresa Agron Anila Gezim Entela Fatmir Blerta Dritan Eriona \
            Altin Lindita Skender Xhevahire Luan Majlinda Genc Jonida Edmond Albana Petrit Merita Bujar Teuta Erion Xhensila \
            Ardit Klea Gjergj Zef Nikolin Drita Flutura Qemal Xhemal Besa",
        family: "Hoxha Shehu Gjoka Krasniqi Berisha Gashi Dervishi Prifti Leka Marku Bardhi Kola Hysa Muca Cela Xhafa Dema \
            Kurti Zeneli Sula Toska Rama Basha Qosja Lleshi Ndreka Bajrami Morina Gjini Troka Meta Cani Elezi Halili Xhaferri \
            Topalli Zeqiri Kastrati",
    },
    // Moldova, Georgia
    Pool {
        shape: Shape::GivenFamily,
        share: 6,
        rare: 88,
        given: "Maria Ion Elena Natalia Vasile Tatiana Nicolae Svetlana Andrei Ludmila Mihail Galina Gheorghe Nino Giorgi \
            Mariam Tamar Davit Ketevan Levan Nana Irakli Manana Zurab Lali Tengiz Eka Natia Veronica Olga Sergiu Aliona \
            Doina Viorica Vladimir Ghenadie Parascovia Rodica Khatuna Shota Gulnara",
        family: "Rusu Ceban Ciobanu Turcan Cebotari Sirbu Lungu Munteanu Rotari Popa Moraru Beridze Kapanadze Gelashvili \
            Maisuradze Giorgadze Lomidze Tsiklauri Bolkvadze Kvaratskhelia Mchedlishvili Khutsishvili Chikovani Jafaridze \
            Gogoladze Botnari Gutu Melnic Vieru Bejan Plamadeala Ursu Cojocaru Spinu Tsereteli Kobakhidze",
    },
    // Peru, Ecuador, Dominican Republic
    Pool {
        shape: Shape::TwoFamilies,
        share: 5,
        rare: 65,
        given: "Maria Juan Rosa Carlos Luis Jose Ana Carmen Jorge Julia Victor Luz Miguel Patricia Jesus Cesar Milagros Elizabeth \
            Segundo Santos Yolanda Edwin Wilmer Flor Gladys Jhon Kevin Yessenia Marisol Fernando Angel Hilda Javier Nelly \
            Pedro Esther Raul Sonia Walter Norma",
        family: "Quispe Flores Sanchez Garcia Rodriguez Rojas Huaman Mamani Chavez Vasquez Ramos Torres Mendoza Castillo Cruz \
            Espinoza Diaz Lopez Fernandez Gutierrez Ruiz Salazar Vega Paredes Aguilar Zambrano Cedeno Jimenez Reyes Nunez \
            Ccori Yupanqui Condori Villanueva Palacios Cordova Zevallos Moreira",
    },
    // China
    Pool {
        shape: Shape::FamilyFirst,
        share: 5,
        rare: 25,
        given: "Wei Fang Min Jing Li Qiang Lei Jun Yang Yong Yan Jie Juan Tao Ming Chao Xiuying Xia Ping Gang Guiying Xiaoming \
            Xiaoli Jianguo Jianhua Haiyan Meiling Zhiqiang Xiaohong Lihua Guoqiang Yulan Chunhua Weiwei Junjie Haoran Zixuan \
            Yuhan Jiahui Shuang Dongmei Aiping",
        family: "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang \
            Hong Deng Feng Ye Jin Pan Dong Yuan Jiang Cai Yu Du Dai Xia Zhong Hu Qiu",
    },
];
