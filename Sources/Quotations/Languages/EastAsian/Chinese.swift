extension EastAsianHabits {
  /// Chinese, in both scripts: `伦德说：“…”`, `“…”，倫德表示`.
  static let chinese = EastAsianHabits(
    quoting: Words(""), naming: Words(""), topics: Words(""),
    saying: Words(
      """
      说 說 表示 称 稱 指出 认为 認為 强调 強調 告诉 告訴 回答 答道 问 問 写道 寫道 喊 解释 解釋 宣布 宣佈 呼吁 呼籲 警告 批评 批評
      透露 补充 補充 回应 回應 介绍 介紹 坦言 直言 承认 承認 否认 否認 声明 聲明 建议 建議 感叹 感嘆 反问 反問 笑道
      """),
    ends: Words(
      """
      在 于 於 对 對 向 昨天 今天 昨日 今日 日前 近日 当天 當天 随后 隨後 也 则 則 还 還 又 并 並 曾 就 都 却 卻 再次 再 仍 这 這 那
      一边 一邊 笑着 笑著 大声 大聲 轻声 輕聲 接受 和 与 與 是
      """),
    nameless: Words("他 她 它 我 你 您 他们 她们 我们 他們 她們 我們 有人 记者 記者 警方 网友 網友 大家 人们 人們 官方"),
    suffixes: Words("先生 女士 小姐 总统 總統 总理 總理 市长 市長 部长 部長 主席 教授 博士 议员 議員 发言人 發言人"))
}
