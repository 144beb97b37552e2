/** Family names of Japan that people write before or without a given name: evidence that a word is a person. */
const JAPANESE = `佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 齋藤 斉藤 清水 山崎 池田
  橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野
  中川 原田 松田 竹内 小野 田村 中山 和田 石田 上田 森田 小島 柴田 宮崎 酒井 工藤 横山 宮本 内田 高木 安藤 島田 谷口 大野 高田 丸山
  今井 河野 藤本 村田 武田 上野 杉山 増田 小山 大塚 平野 菅原 久保 松井 千葉 岩崎 桜井 木下 野口 松尾 野村 菊地 佐野 大西 杉本 新井
  浜田 市川 古川 水野 小松 島村 北村 川崎 川口 岩田 中田 吉川 飯田 西田 西川 服部 山内 秋山 関口 大島 永井 本田 田辺 松下 土屋 安田`;
/** The first signs of Chinese and Korean full names. */
const CHINESE =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鐘汪田任姜范方石姚谭譚廖邹鄒熊陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔阿仓';
const KOREAN = '김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허남심노하곽성차주우구민';

const japanese: ReadonlySet<string> = new Set(JAPANESE.split(/\s+/));
const LONGEST_FAMILY = 3;

/** Whether a word of two to four signs begins like the name of a person of China, Japan or Korea. */
export function isEasternName(word: string): boolean {
  if (word.length < 2 || word.length > 6) return false;
  for (let length = 2; length <= LONGEST_FAMILY; length++) {
    if (japanese.has(word.slice(0, length))) return true;
  }
  const first = word.slice(0, 1);
  return word.length <= 3 && (CHINESE.includes(first) || KOREAN.includes(first));
}
