# How the files of statistics programs here were made: Python 3.11 with pyreadstat 1.3.7 and pandas 3.1.1. Nobody in them is real.

import pathlib
import pandas as pd, pyreadstat
here = pathlib.Path(__file__).parent
rows = pd.DataFrame({
    "hh": [1, 1, 2, 3],
    "county": [330102, 330102, 330110, 330302],
    "hukou": [1, 1, 3, 1],
    "born": pd.to_datetime(["1950-03-01", "1953-08-15", "1985-07-01", "1979-02-28"]),
    "sex": [1, 0, 1, 1],
    "wage": [0.0, None, 27600.5, 21600.0],
    "pension": [1200, 900, -8, 0],
    "weight": [1500.5, 1500.5, 820.25, 990.0],
    "note": ["", "照料", "务工", "a, \"b\""],
})
labels = {"hukou": {1: "农业户口", 3: "非农业户口"}, "sex": {0: "女", 1: "男"}, "pension": {-8: "不适用"}}
names = {"hukou": "户口性质", "wage": "工资性收入(元/年)", "pension": "基础养老金"}
for version, release in [(8, 113), (10, 114), (12, 115), (13, 117), (14, 118), (15, 119)]:
    pyreadstat.write_dta(rows, str(here / f"survey-{release}.dta"), version=version, column_labels=names, variable_value_labels=labels)
pyreadstat.write_sav(rows.assign(born=rows.born.dt.date), str(here / "survey.sav"), column_labels=names, variable_value_labels=labels, compress=False, missing_ranges={"pension": [-8]})
pyreadstat.write_sav(rows.assign(born=rows.born.dt.date), str(here / "survey-packed.sav"), column_labels=names, variable_value_labels=labels, row_compress=True, missing_ranges={"pension": [-8]})
pd_rows = rows.assign(hukou=pd.Categorical(rows.hukou.map(labels["hukou"])))
pd_rows.to_stata(here / "survey-pandas.dta", version=118, write_index=False, convert_dates={"born": "td"}, convert_strl=["note"])
