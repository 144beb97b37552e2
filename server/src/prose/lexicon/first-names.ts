import { words } from './list.ts';

/**
 * First names beside those of `text/names/given-names.ts`: enough to take the doer of a deed for a person, not enough to
 * take a word for the owner of a task.
 */
export const firstNames: readonly string[] = words(`
aarav abebe ada adaeze adrien adunni agnese ahmet aino aisling akeem akin alda alexia aliyu alma aloysius amaru amaya ambrose ameer ami amna amrita
andile aniket ankita ansel anselm anusha apinya ariane arisa aslan asuka augustin avni ayaan ayako azadeh babak babatunde bao bartholomew beate beatrix
behrouz belen benedict benita berta bhavna blanca blessing brita britta burak cahit caio carlo carolin casper catarina caterina cathal cathy celeste
cem chetan chiemeka chijioke christelle chukwu chun claude colm costas daan dagny damiano danica danil deepti deniz desta devi dhruv dieudonne dilan
dilnoza dimitrios dinh duane duc edouard eleftheria elmar enda ender ericka esperanza ezgi facundo fatuma felicity feng ferran fidel fionnuala flavia
folasade fraser fritz gabe gaspard georg georges germaine ghislaine ginevra gintaras giulio gizem goncalo gonçalo guadalupe guilhem guilherme gulnara
gunnhild hadiza haeun hanneke hao hasnain hatice hauke hazel hessel hideo hildegard hitomi huda hussain hyejin hyun-woo ibai ieva ifeanyi ifeoma
ignatius iker iliana ilias ilja ilker imogen inaki isak itziar jackson jani jannik jarmila jayant jiao jie jiwon joko junko jyoti kaddy kader kaito
kajetan kamau kath kavya kazuo kehinde ketut khalil kimiko kiyoshi kolawole krystian krystyna kwadwo kwaku kwasi kyoko laith lamine lateefah layth lei
leilani leire lerato letizia liana libby lihua ljiljana ljubica lori lovisa luba lucio lucjan madison maike malte manu margrit mariko marinus martine
marwan matheus matilde matyas mbali mehdi mei-ling mengyao merve micaela miro modupe morag mostafa mukesh munira murad murilo naadir naima naledi naoki
naoko narges nayara ndidi neale neelam neema nerea nevena ngoc nicky niki nikolaos njeri nkemdi nobuko nomsa norma noura nuria nurul obinna odile olu
omotola oona orlando otieno oyelaran ozan paddy pallavi paloma pascale patricio pedrinho pernille perrine petar philippa piyush poonam prisca pritam
putu quoc rachid rahel rahim raimund rajiv rakesh raku ramesh raphaela razia reem reena rhea rhona riitta rikke ritu rizky rogerio roksana romina
rosemary roswitha rukhsana rushil ryo sabina sachin sakura sanna santosh sarita saverio seema semra senthil seo-yeon severin shaila shalini shamima
shanti sharif sherif shilpa shinji shweta signe siti slavica slavko soheil sourabh sreeja stina sudhir sulejman suman sunita svein tadashi taiwo tapiwa
temitope teresita thao thobeka thor tihana tommaso tore tove trinh tuulikki uche uchenna unai vani vasco vassilis veera vera veronique viggo vimal
violetta vitor viviana vivien vusi waleed wiebke wiremu witold xiao xin yenny yevgeny yiannis yonas yoshi yui yuta zeina zhen zhi
`);
