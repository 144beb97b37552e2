import { words } from './list.ts';

/**
 * First names that are read as people where no roster knows them. Common around the world; names that are also words,
 * months, tools or companies are left out on purpose.
 */
export const firstNames: readonly string[] = words(`
aaron abdul abdullah abigail adam aditi aditya adrian adriana agnes agnieszka ahmad ahmed aisha akash akira albert alberto aleksandr
alejandro alessandro alexander alexandra alexei alexey ali alice alicia alina alison amanda amelia amina amir amit ana anders andre
andrea andreas andrei andrew andrey andy angela anil anita anja anjali anna anne annika anthony anton antonio anya arjun arthur arun
asha ashley audrey axel ayesha barbara bartek ben benjamin bernard bethany bjorn boris brandon brenda brian bridget bruno bryan
camila carl carla carlos carmen carol caroline catherine cecilia charles charlotte chen chloe chris christian christina christine
christopher chun claire clara claudia clement colin connor craig cristina cynthia damian daniel daniela danielle david deborah
deepa deepak denis dennis derek diana diego dieter dilan dimitri dmitri dmitry dominic dominik donald dorothy douglas dylan eduardo
edward eileen elena eli elias elif elisabeth elizabeth ellen emil emilia emily emma enrique eric erica erik erin esther ethan eugene eva
evan evelyn fabian fatima felipe felix fernando filip fiona florian frances francesca francesco francis francois frank franz frederic gabriel gabriela gareth
gary george georgia gerald giovanni giulia gonzalo gordon greg gregory guillaume gustavo hannah hans haruto hassan heather heidi helen helena
henrik henry hiroshi hugo ian ibrahim ignacio igor ilya imran ines ingrid irene irina isaac isabel isabella ivan jacob jacques jaime
jakob jakub james jamie jan jana jane janet jason javier jean jeff jeffrey jennifer jenny jeremy jessica jiri joan joanna joao joaquin joe joel
johan johann johanna john johnny jon jonas jonathan jordi jorge jose josef joseph joshua juan judith julian juliana julie jun
jurgen justin kamal karen karim karl karolina katarina kate katherine kathleen katie kavya keith kelly kenji kenneth kevin khalid kim kiran klaus
kofi konstantin krishna kristen kristina krzysztof kwame kyle lars laura lauren laurent layla lena leila leo leon leonardo liam lin linda lisa logan lorenzo louis louise luca
lucas lucia lucy luis luisa lukas luke magda magdalena mahmoud manuel marc marcel marcin marco marcus marek margaret maria mariam mariana marie marina mario marta
martha martin mary mateo mateusz mathias matteo matthew matthias maya megan mehmet mei melissa michael michal michelle miguel mikael mike mikhail milan ming miriam mohamed mohammed mona monica
mustafa nadia nadine nancy naomi natalia natalie natasha nathan neha nicholas nick nicolas nicole nikhil niklas nikolai nina noah nora olaf oleg olga oliver olivia omar
oskar pablo pamela patricia patrick paul paula pavel pedro peter petra philip philipp philippe pierre piotr pooja prakash pranav priya rachel radu rafael rahul raj rajesh ralf ramesh
raphael rashid raul ravi rebecca rene ricardo richard rita robert roberto rohan rohit roland roman ronald rosa ruth ryan sabine sabrina sahil samantha samir samuel sana sandeep sandra
sanjay santiago sara sarah sasha satoshi scott sean sebastian sergei sergey sergio shreya sigrid silvia simon simone sofia sonia sophia sophie stefan stefanie stephanie stephen
steve steven stuart sunil suresh susan suzanne sven svetlana sylvia takashi tamara tanya tariq tatiana teresa theo theresa thiago thierry thomas tim timothy tina tobias todd tom tomas
tomasz tony tracy tristan ulrich valentina valeria vanessa vera veronica victor vijay vikram vincent vladimir walter wei wendy werner wilhelm william wojciech xavier xin yan yann
yara yasmin yosef yuki yulia yusuf yuri yvonne zahra zhang zoe zofia
bogdan zbigniew radek ondrej pavlina milos goran zoran dragan marko luka nikola stefania ivana jelena katya oksana andriy mykola olena taras
iryna dmytro artem maksim kirill egor yaroslav arjan joost jeroen sander maarten wouter bram daan sanne anouk femke lieke mirjam torsten jochen uwe rainer holger anke
birgit katrin heike silke ulrike gunther matthieu thibault aurelie benoit celine damien elodie fabrice gael guilhem herve ines julien maxime mathieu noemie quentin remi sylvain yannick
alvaro beatriz catarina duarte filipa goncalo henrique joana leticia luiza matheus murilo paulo pedrinho renata rodrigo rogerio tiago vitor agustin alejandra carolina emiliano esteban facundo federico
gustav hakan isak jens kasper kjell lennart linnea magnus mats mette morten nils ola pernille rasmus rikke signe soren sigurd thor torbjorn trine ulf viggo eero jari juha jukka kari laszlo gabor zsofia
istvan zoltan attila bence ferenc janos katalin tibor ionut razvan vlad mihai andreea cosmin adrien giorgos kostas nikos yannis dimitris eleni katerina panagiotis aylin burak cem deniz emre hakan kemal
mehmet merve murat ozan selin serkan zeynep abebe adebayo amara chidi chiamaka emeka femi ifeoma ngozi nkechi olu tunde uche wanjiru kamau njeri otieno thabo sipho lerato mandla zanele youssef karima
rachid samira nabil layth hadi farid farah faisal hamza huda jamal khadija laith marwan nasser rania reem salma tarek waleed zainab amit ananya ankit anusha ashok deepika divya gaurav harish harsha isha
jyoti kartik lakshmi madhu manish meera mukesh naveen nisha nitin padma pallavi preeti rajat rakesh ritu sachin sanjana shilpa sneha sourabh srinivas swati tanvi varun vidya vinay vivek yash akiko haruki
hideo kazuki keiko kenta mariko naoki ryo sakura shinji takeshi tomoko yuto haeun jihoon jiwon minho minjun seojun sooyoung bao duc hanh linh minh nguyen phuong quang thanh thao trang tuan xiao wei jie
ling xiaoming hao jing lei lihua mengyao siddharth wayan putu ketut agus budi dewi joko rizky siti yanti anh hoang
`);
