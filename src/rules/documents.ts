// The laws and notices that English texts cite, each translated once.

export const documents = {
  /** 民发〔2021〕57号，最低生活保障审核确认办法 */
  dibao_measures: "Minfa [2021] No. 57",
  /** 2022-10-20 扩围通知 */
  expansion_notice: "Notice of 20 October 2022 on expanding dibao coverage",
  /** 浙江省社会救助条例 */
  zhejiang_regulations: "Zhejiang Social Assistance Regulations"
} as const;
