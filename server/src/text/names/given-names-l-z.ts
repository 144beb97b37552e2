/** Given names from L to Z; `given-names.ts` says which belong here. */
export const GIVEN_NAMES_L_Z: readonly string[] = `
  lacey lachlan ladan ladislav laila lajos lakshmi lalita lambert lara larisa larissa larry lars lasha lasse laszlo
  latif latifa latisha latoya laura lauren laurence laurent laurentiu lauri laurie lavanya lavinia lawrence layla
  lazar lea leah leandro leann leanne lebo lebogang lee leena lefteris leif leila lela leland leman lena lenka
  lennart lenny leo leon leona leonard leonardo leonel leonid leonidas leonie leonor leonora leopold leopoldo leroy
  leslie lester leszek leticia levan levente levi lewis leyla lia liam lian liang lidia lieke liesbeth liesel liisa
  lili lilia lilian liliana liliane lilit lillian lillie lilly lily lin lina linda lindiwe lindsay lindsey ling
  lingling linh linnea linus lionel lior lisa lise lisette liu liv livia livio liviu liz liza lizzie lizzy ljubomir
  llewellyn llinos lloyd llywelyn lodovico logan loic lokesh lola lonnie lorcan loredana lorena lorenz lorenzo
  loretta lorna lorraine lothar lotta lotte lottie louella louis louisa louise lourens lovro lowell lowri luan
  luana lubna lubomir lubos luc luca lucas lucia lucian luciana luciano lucie lucien lucille lucinda lucius
  lucretia lucy ludmila ludovic ludovico ludwig luigi luis luisa luiz luiza luka lukas lukasz luke lulu lungile
  lutfi luther lutz lydia lyle lynda lyndon lynette lynn lynne lyubomir lyubov lyudmila maaike maarten mabel maciej
  maciek mackenzie macy maddie madeleine madeline madelyn madhav madhavi madhu mads mael maelle maelys maeve
  mafalda magali magda magdalena maggie magnus maha mahdi mahendra mahesh mahmoud  maija maire mairead maite
  maiwenn maja makiko makoto maks maksim maksym maksymilian malachi malathi malcolm malgorzata malik malika malin
  malinda malini mallory mamadou mamie manal manas mandana mandeep mandla mandy manfred manish manisha manjeet
  manju manjula manoj manolis manolo manon manpreet mansi manuel manuela mara maram marat marc marcel marcela
  marcelino marcella marcelle marcello marcelo marcia marcin marco marcos marcus marcy mareike marek marga margaret
  margareta margarete margarita margaux margery margherita margie margit margot margret margrethe margriet
  marguerite margus mari maria mariam mariama marian mariana marianne mariano maribel maricel marie marieke
  mariella marija marijana marijke marilena marilou marilyn marina mario marion maris marisa marisol marissa marit
  marita marites marius mariusz mariya marjan marjorie marketa markku marko markus marla marleen marlena marlene
  marlies marloes marlon marsha marshall marta marten martha marti martijn martin martina marton martti marty
  marvin mary maryam masahide masahiko masahiro masaki masako masao masashi masataka masato masatoshi masaya
  masayoshi masayuki masha massimo matej mateo mateus mateusz mathias mathieu mathilde mathis matias matija matilda
  mats matt matteo matthew matthias matthieu matthijs matti mattia mattias matus maud maude maulana maura maureen
  maurice mauricio maurizio mauro mavis maxim maxime maximilian maxine maxwell maya mayank mayumi mayuri meagan
  mechthild meena meenakshi meera megan meghan meghana mehmet mehran mei meike meir meital melanie melchor melek
  melih melike melina melinda melis melisa melissa melvin mercedes meredith merijn merle merlin mert metin mette
  mhairi mia micah micha michael michaela michal michalina michalis micheal michel michelangelo michele michelle
  michiel michiko mickael mickey mieke miguel mihaela mihai mihail mika mikael mike mikhail mikkel mikko miklos
  miko mila milad milagros milan milana mildred milena milica millicent millie milo milos miloslav milosz milton
  mina mindaugas mindy ming minghao mingming mingyang mingyu minh minho minji minjun minjung minna minnie minyoung
  mira miranda mircea mireia mireille mirek mirela miri miriam mirja mirjam mirko miroslav miroslava miroslaw mirza
  misa misha mitch mitchell mitsuhiro mladen modestas modou mohamad mohamed mohammad mohammed mohan moira moises
  mollie molly momchil mona monica monika monique monty moran morgan morgane moritz morris morten mortimer moses
  moshe moussa mpho muhammad muhammet munir murat muriel murray musa mustafa mwangi mykhailo mykola mylene myra
  myriam myrna myungho nabil nabila nadeem nader nadezda nadezhda nadia nadine nadja nadya nagarajan naim najib
  najwa nam naman namita nancy nanda nanette naomi narayana narayanan narek narendra naresh naseem nasir nasreen
  nasser nassim natalia natalie nataliia natan natarajan natasha nate nathalie nathan nathanael nathaniel natsuki
  natsuko natsumi nattapong naveen nazan nazim neal nebojsa ned neeraj neeta neha neil nell nellie nelly nelson
  nemanja nenad nermin nerys nestor nettie ngozi nguyen nhat nhlanhla nia niall niamh niccolo nicholas nick niclas
  nico nicola nicolae nicolai nicolas nicole nicoletta nida niels nieves nigel nihal nihat nika nikhil nikita nikki
  niklas niko nikola nikolai nikolas nikolay nikos nilay nilgun nils nina nir nira niranjan nirav nirmala nisha
  nishant nishi nitesh nithin nithya nitin nitish nkechi noa noah noam nobuhiko nobuhiro noe noel noelia noella
  noelle noemi noemie nola nolan nolwenn nonhlanhla noor nora norbert norberto noreen norihiro noriko norio norman
  norris nosipho nour ntando nthabiseng nuno nuray nurcan nurlan nyasha oana obi ochieng octavia octavian octavio
  oddvar odell odette ogechi ognjen ohad oisin okan okechukwu oksana ola olaf olamide olav olavi olawale olayinka
  oldrich oleg oleh oleksandr oleksii olena olga olha oliver olivia olivier olli ollie olof olufemi olumide olusola
  oluwafemi oluwaseun oluwatobi omar omer ondra ondrej onur onyango onyekachi opeyemi oren orhan orla orly ornella
  orsolya orville osama osamu oscar oskar osman ossama ostap osvaldo oswald otis otto oumar ousmane outi ovidiu
  owain owen oyinkansola oystein oyvind ozkan ozlem paavo pablo padma padraic padraig paige palesa pam pamela
  panagiotis pankaj panos paola paolo paresh parth parthasarathy pascal pasi pasquale patrice patricia patrick
  patrik patrizia patrycja patryk patsy patti patty paul paula paulette pauli paulina pauline paulius paulo pavan
  pavel pavlina pavlo pavlos pavol pawan pawel pedro peggy pekka pelin pelle penelope percival percy perla perry
  pete peter peteris petr petra petri petrica petro petronela petros petrus petter petteri petya phil philibert
  philip philipp philippe philippine phillip phillipa phoebe phong phuong phyllis pia piero pierre pierrick pieter
  pietro pilar pim piotr piotrek pirjo plamen polina polly pongsak pontus pooja pornthip portia povilas prabhakar
  prabhat pradeep prakash pramod pranav pranay prasad prasanth prashant prashanth pratibha pratik praveen pravin
  predrag preetha preethi preeti premysl priit primoz priya priyanka przemek przemyslaw pushpa putri qasim qiang
  qingqing quan quang quentin quincy quinn quyen rachael rachel rachelle radek radhakrishnan radka radmila radomir
  radoslav radoslaw radovan radu rafael rafaela rafal raffaella rafi rafiq raghav raghavendra ragnar ragnhild
  rahayu rahma rahmat rahmawati rahul raimo raimondo raimonds raimundo rainer raisa raivis raj raja rajan rajat
  rajendra rajesh rajkumar ralf ralph raluca ramakrishna raman ramanathan rami ramin ramiro ramon ramona rana
  randal randall randi randolph randy ranganathan rania ranjan ranjit ranjith raoul raphael raquel rasa rasha
  rashad rashid rasmus rastislav ratna raul ravi ravindra raymond raymund razvan rebeca rebecca rebekah reema
  reggie regina reginald reginaldo regis rehan rehana reidar reiko reinaldo reiner reinhard reinhold reka rekha
  remi remus remy renan renata renate renato renaud rendra rene renee renuka renzo resat reshma retha reuben
  reynaldo reza rhian rhiannon rhoda rhodri rhonda rhys riad rian riana ricardo riccardo richard richie rick ricky
  rida ridwan rigoberto riikka riina rik rika rina rinaldo rishabh rishi risto rita ritesh rivka riza rizal robbie
  robert roberta roberto roberts robson robyn rocco rochelle rocio roderich roderick rodney rodolfo rodrigo roel
  rogelio roger rohan rohit roisin rok rokas rokhaya roland rolando rolf rolland romain roman romano romeo romuald
  romulo ron ronald ronan roni ronit ronja ronnie roozbeh rory rosa rosalba rosalia rosalie rosalind rosalinda
  rosalyn rosana rosangela rosanna rosario roscoe rosella rosemarie roshan rosie roslan ross rossana rostislav
  rowan rowena roxana roxanne roy rozalia ruairi ruben rubens rudi rudiger rudolf rudolph rudy ruediger rufus rui
  rumen rumiko runa rupert ruslan russ russell rustam rutendo rutger ruth ruud ryan ryosuke ryszard saad sabah
  sabin sabine sabri sabrina sade sadia sadie sadiq saeed safa safwan sahana sahar sahil saif saira sajjad saki
  salah saleem salim salima sally salma salman salome salvador salvatore sam saman samaneh samanta samantha sameer
  sameh samer sami samia samir samira sammy sampo sampson samra samson samuel sana sanaa sanaz sancho sandeep
  sander sandhya sandile sandor sandra sandro sanele sangeeta sangho sanghyun sangmin sania sanjana sanjay sanjeev
  sankar sanne santhosh santi santiago santoso saoirse sara sarah saranya saraswathi saravanan sari sarit sasa
  sascha sasha saskia sathish sathya satish satoru satoshi satria satsuki satu satyanarayana saul saulius saurav
  savvas sayed scott seamus sean sebastian sebastien seda seiko sekou selena selim selin selina selma semih semyon
  senad seojun seongmin seoyeon seppo serafim sercan serdar serena serge sergei sergey sergio serhan serhat serhii
  serhiy serkan serra seth seunghee seungho seunghoon seunghyun seungjae seungjin seungmin seungwoo severino sevil
  sevim sevinc seydou seymour shabana shabnam shadi shafiq shahab shahid shahin shahram shahrul shahrzad shai
  shaimaa shana shane shani shankar shannon shanthi sharad sharath sharlene sharmila sharon sharron shashank shashi
  shaun shauna shawn shawna shay sheena sheetal sheila shelby sheldon shelley shelly sheri sherin sherman sherri
  sherrie sheryl shikha shima shin shinichi shinichiro shinobu shinya shira shiran shiri shirin shirley shiv shiva
  shivani shlomi shobha shoichi shona shoshana shota shreya shuang shukri shyam sibongile sibusiso sibylle sid
  siddharth sidney siegfried sigrid sigrun sigurd siham siim silas silje silke silvana silvia silvio silviu sima
  simao simeon simi simo simon simona simone simonetta sina sinan sindre sinead sinem sini sinisa siobhan sioned
  sipho sirin siriporn sissel siv siva sivan siyabonga sjoerd skye slava slaven slawomir slobodan sneha snezana
  snorre soeren sofia sofie solange soledad solene solenn solomon solveig somchai somporn sona sondra sonia sonja
  sonya sooyoung sophia sophie sorcha soren sorin sota sotiris souleymane soumya spencer spyros srdjan sri sridhar
  srikanth srilatha srinath srinivas srinivasan stacey staci stacie stacy stan stanimir stanislav stanislava
  stanislaw stanley stavros stefan stefania stefanie stefano stefanos steffen steffi steinar stelios stella stepan
  stephan stephane stephanie stephanus stephen stevan steve steven stevie stewart stian stig stijn stine stjepan
  stoyan stuart subash subhash suchart sudha suhaimi suharto sukanya sulaiman sule suleiman sumaira sumeet sumit
  sunghee sungho sunghoon sunghyun sungjae sungjin sungjun sungmin sungsoo sungwoo sunil sunitha sunyoung supachai
  supaporn surachai suraj surendra suresh surya susan susana susann susanna susanne susanti susanto sushant sushil
  sushma susie suzanne suzette suzie sven svenja sverre svetlana svetoslav svetozar svitlana swaminathan swapna
  swapnil swathi swati sweta syahrul sybil sylvain sylvester sylvestre sylvia sylvie szabolcs szczepan szilard
  szilvia szymon tabitha tadek tadeusz tadhg taehyung taha tahir taimi taina takahiko takahiro takako takanori
  takao takashi takayoshi takayuki takeo takeshi takuma takumi takuro talal talha talia tamar tamara tamas tamer
  tami tamiko tamir tammie tammy tamsin tanguy tania tanja tanuj tanvi tanya tapani tapio tara taraneh taras
  tarcisio tarek tariq tarkan tasha tasos tatenda tatiana tatjana tatsuhiko tatsuki tatum tatyana tauno tawanda
  taylor tayo ted teddy teemu telma temi tendai teodor teodora teodoro terence teresa tereza teri terje tero
  terrance terrell terrence terri terry tess tessa tessie tetiana teun thabang thabiso thabo thaddeus thales
  thanakorn thanasis thandeka thandi thandiwe thando thanh tharindu tharun thea thekla thelma themba thembi theo
  theodor theodora theodore theodoros theresa therese thi thiago thibault thibaut thien thierry thijs thilo thinh
  thodoris thomas thongchai thorben thorsten thu thuy tiago tianze tibor tiernan tierney tiffany tigran tihomir
  tiina tiit tilda tilman tim timea timmy timo timofey timothy timur tina tinashe tingting tino titouan tjark
  tjeerd tobias toby tochukwu todd todor toivo tola tolu tom tomas tomasz tomaz tomek tomi tomislav tommi tommy
  tomohiro tomoko tomos tomoyuki toni tonu tony tonya toomas torben torbjorn torgeir torstein torsten toshiaki
  toshihiko toshihiro toshiki toshiko toshio toshiro toshiya toshiyuki tracy trang trent trevor tricia triin trina
  trine trisha tristan troels trond trude trudy truong trygve tsutomu tsuyoshi tsvetan tuan tudor tulay tumelo
  tunde tuomas tuomo turid tushar tuula tuyen tyler tyra tyrone tyson ubaldo udo ugo ugochukwu uldis ulf uli ulla
  ulli ulrich ulrike ulugbek ulysses umaima umair umar umberto umut unni uriel urmas uros ursula usama ute uwe uyen
  vaclav vadim vadym vahid vaibhav vaino vaishali vaishnavi valarie valdemar valdis valentin valentina valentine
  valeria valerie valerio valeriy valery valter vanda vandana vanessa vangelis vania vanja vardan varsha varun
  varvara vasanth vasil vasile vasiliki vasilis vasiliy vasily vasyl vedran veena vegard veli velimir velma vendula
  venkat venkatesh verena vernon veronica veronika veselin vesna vicente vicki vickie vicky victor victoria vidar
  vidhya vidya vijay vikram viktor viktoria viktoriia vilius vilma vinay vinayak vince vincent vincenza vincenzo
  vineet vineeta vinod viola violeta viorel vipin viraj virgil virgilio virginia vishal vishnu vishwanath vitali
  vitalii vitaliy vitaly vitezslav vito vitoria vittorio vivek vivi vivian viviane vivienne vlad vladan vladimir
  vladimira vladislav vlasta vojtech volkan volker volodymyr vratislav vsevolod vuk vyacheslav vytautas wahid
  wahyudi waldemar wali walid wallace walter waltraud wanchai wanda wangari wanja wanjiku wanjiru warren wawan
  wayan wayne wei weijia weijun weimin weiming weiqiang weiwei wendell wendy wenjing wenjun wenke wenqing werner
  wes wesley wessel weston whitney wichai wiebe wieslaw wietse wiktor wilbert wilbur wilfred wilfredo wilfried
  wilhelm willa willard willem willemijn william willie willis wilma wilson wim winfried winifred winnie winston
  wissam wladyslaw wojciech wojtek wolfgang woodrow wooyoung wouter wulan wulandari wyatt xander xavier xenia xiang
  xiaobo xiaofan xiaofang xiaofei xiaofeng xiaohong xiaohua xiaohui xiaojing xiaojun xiaoli xiaolin xiaoling
  xiaomei xiaomeng xiaomin xiaoming xiaopeng xiaoping xiaoqing xiaotian xiaoting xiaowei xiaowen xiaoxia xiaoyan
  xiaoyang xiaoying xiaoyu ximena xolani xuan yaakov yael yago yahya yair yakov yamini yan yana yanko yann yannick
  yannig yannis yanti yanto yara yaroslav yasemin yash yashar yasin yasir yasmeen yasmin yasmine yasser yassin
  yassine yasuaki yasuhiko yasuhiro yasuko yasushi yaw yegor yeliz yemi yen yerlan yesenia yevhen yevhenii yiming
  yingying yinka yishai yiyang yngve yoann yoko yolanda yolande yongho yongjun yongmin yordan yosef yoshiaki yoshie
  yoshihiko yoshihiro yoshiki yoshiko yoshinori yoshio yoshitaka yoshiyuki yosi yosuke youenn youngho younghoon
  youngjae youngjin youngjun youngmi youngmin youngsoo youssef yuan yubin yudi yuichi yuichiro yujing yuki yukihiro
  yukiko yukio yuko yuli yulia yuliana yulianti yuliia yuma yumi yumiko yunus yuri yurii yuriy yusuf yutaka yuto
  yuval yuxi yuxuan yves yvette yvon yvonne zachariah zachary zack zahra zaid zaina zainab zainabu zakaria zaki
  zander zandile zane zanele zara zbigniew zbynek zdenek zdenka zdravko zdzislaw zeeshan zelda zelia zeljko zeynep
  zhang zhanna zhibin zhijian zhimin zhiming zhiqiang zijian ziming zita zlata zlatko zoe zofia zohar zoltan zora
  zoran zsofia zsolt zsuzsanna zurab zuzana zuzanna zvonimir zygimantas zygmunt
  `
  .trim()
  .split(/\s+/);
