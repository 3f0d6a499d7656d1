#!/usr/bin/env bash
# cn2an 0.5.24 makes digits of Chinese names and of words that count nothing.
# Expected: transform() changes the numbers in a sentence, such as 二百; Zhang San (张三) and Li Si (李四) are names.
# Seen: 张3 and 李4, and 十分高兴 (very glad) becomes 10分高兴 (ten points glad); 万一 (in case) stays.
# For Verbatim: numbers are to be compared apart from names; text that went through it names nobody reliably.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check cn2an==0.5.24
"$folder/venv/bin/python" - <<'PYTHON'
import warnings

import cn2an

warnings.simplefilter("ignore")
for words, seen in {
    "他有二百本书": "他有200本书",
    "张三和李四说不": "张3和李4说不",
    "她十分高兴": "她10分高兴",
    "一点也不": "1点也不",
    "万一下雨": "万一下雨",
}.items():
    result = cn2an.transform(words)
    print(words, "->", result)
    assert result == seen
PYTHON
