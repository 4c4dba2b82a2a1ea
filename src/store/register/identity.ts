// Columns that say who somebody is: by heading and by what stands in them. They are listed, and nothing of them is kept.

import {normal} from "./normal.js";

export type IdentityKind = "name" | "id_number" | "telephone" | "account" | "address" | "email";

const headings: readonly (readonly [IdentityKind, RegExp])[] = [
  [
    "id_number",
    /身份证|证件号|证件编号|公民身份|idcard|idnumber|id_no|identitycard|citizenid|passport|护照|残疾证号|社保卡号|医保卡号/
  ],
  ["telephone", /电话|手机|联系方式|telephone|phone|mobile|微信|qq号/],
  ["account", /银行|账号|帐号|卡号|账户名|帐户名|开户|存折|bankaccount|accountno/],
  ["address", /住址|地址|门牌|居住地详|详细地|address/],
  ["email", /邮箱|email/],
  [
    "name",
    /姓名|户主$|申请人$|负责人|经办人|联系人|监护人|曾用名|^户主名|^name$|fullname|surname|givenname|househead|headname/
  ]
];

const idNumber = /^\d{17}[\dXxＸ]$|^[1-8]\d{5}\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])\d{3}$/;
const mobile = /^(\+?86[- ]?)?1[3-9]\d{9}$/;
const landline = /^0\d{2,3}[- ]?\d{7,8}$/;
const account = /^(62|60|43|45|40|52|55|95|68|88)\d{14,17}$/;
const address = /(路|街|巷|弄|村|组|社|屯|小区|大道).{0,12}\d+ ?(号|室|幢|栋|单元|弄|组|户)/;
const email = /^[\w.+-]+@[\w-]+\.[\w.]+$/;
const surnames =
  "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛柴";
const personName = new RegExp(`^[${surnames}][\\p{Script=Han}·]{1,3}$`, "u");

const values: readonly (readonly [IdentityKind, (text: string) => boolean])[] = [
  ["id_number", text => idNumber.test(text)],
  ["telephone", text => mobile.test(text) || landline.test(text)],
  ["account", text => account.test(text)],
  ["address", text => address.test(text)],
  ["email", text => email.test(text)],
  ["name", text => personName.test(text)]
];

const share = 0.5;

/** What a column gives away, by its heading or by most of `cells`; null where nothing. */
export function identityOf(heading: string, cells: readonly string[]): IdentityKind | null {
  const name = normal(heading);
  const byHeading = headings.find(([, pattern]) => pattern.test(name));
  if (byHeading !== undefined && !isFact(name)) return byHeading[0];
  const given = cells.map(bareCell).filter(cell => cell !== "");
  if (given.length === 0) return null;
  for (const [kind, test] of values) {
    const found = given.filter(test).length;
    // one word for many rows is a kind of thing, not somebody's name
    const isVaried = kind !== "name" || (new Set(given).size > 0.5 * given.length && given.length >= 3);
    if (found > share * given.length && isVaried) return kind;
  }
  return null;
}

/** Whether one cell says who somebody is, wherever it stands: a row that lost a separator has its names and numbers in other columns. */
export function identifies(cell: string): boolean {
  const text = bareCell(cell);
  return (
    longNumber.test(text) || values.some(([kind, test]) => test(text) && !(kind === "name" && placeName.test(text)))
  );
}

/** Within another text too; no amount, code of a place or date is as long. */
const longNumber = /\d{15}/;
const placeName = /[省市县区州盟旗镇乡村]$|街道$|社区$/;

const bareCell = (cell: string): string => cell.normalize("NFKC").replace(/^[='"\s]+|["\s]+$/g, "");

/** A heading that speaks of one without giving it: 与户主关系, 地址类型, 银行存款. */
const isFact = (name: string): boolean =>
  /关系|类型|类别|性质|是否|有无|存款|余额|金额|资产|年龄|性别|人数|区划|代码$|收入|费/.test(name) &&
  !/身份证|证件号/.test(name);
