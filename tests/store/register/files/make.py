# How the files of this folder were made: Python 3.11 with openpyxl 3.1.5 and pyarrow 26.0.1 (`python make.py`). Nobody in them is real.

import csv, datetime, decimal, io, pathlib
import openpyxl, pyarrow as pa, pyarrow.parquet as pq

here = pathlib.Path(__file__).parent
WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]


def id_number(place, born, serial, wrong=0):
    body = f"{place}{born:%Y%m%d}{serial:03d}"
    check = sum(int(d) * w for d, w in zip(body, WEIGHTS)) % 11
    return body + "10X98765432"[(check + wrong) % 11]


D = datetime.date
# key, place, registration, name, birth, odd serial = male, relation, monthly wage, deposits in 万元, status, benefit, illness
people = [
    ("ZJ001", "330102001002", "非农业", "王建国", D(1950, 3, 1), 11, "户主", "", "0.5", "低保", "1201", "是"),
    ("ZJ001", "330102001002", "非农业", "李秀英", D(1953, 8, 15), 22, "配偶", "", "0.5", "低保", "1201", "否"),
    ("ZJ002", "杭州市余杭区", "农业", "张伟", D(1985, 7, 1), 33, "户主", "2,300", "1.2", "低保边缘", "0", "否"),
    ("ZJ002", "杭州市余杭区", "农业", "张小明", D(2014, 6, 30), 35, "子女", "", "1.2", "低保边缘", "0", "否"),
    ("ZJ003", "330301", "农业", "陈桂兰", D(1948, 12, 31), 44, "户主", "—", "", "特困", "2011", "是"),
    ("ZJ004", "温州市鹿城区", "城镇", "刘强", D(1979, 2, 28), 55, "户主", "１８００元", "3", "低保", "900", "否"),
    ("ZJ004", "温州市鹿城区", "城镇", "刘强", D(1979, 2, 28), 55, "配偶", "0", "3", "低保", "900", "否"),
]


def person_rows():
    for i, (key, place, reg, name, born, serial, relation, wage, deposit, status, benefit, ill) in enumerate(people):
        yield [key, place, reg, name, id_number("330102", born, serial, wrong=1 if i == 4 else 0), relation, wage, deposit, status, benefit, ill]


def gbk():
    out = io.StringIO()
    w = csv.writer(out, lineterminator="\r\n")
    w.writerow(["低收入人口动态监测台账"] + [""] * 10)
    w.writerow(["填报单位：某市民政局", "", "", "", "", "", "", "单位：元/月、万元", "", "", ""])
    w.writerow(["家庭编号", "所属区划", "户口性质", "成员信息", "", "", "收入", "财产", "救助情况", "", "健康"])
    w.writerow(["", "", "", "姓名", "身份证号码", "与户主关系", "月工资", "存款(万元)", "在册身份", "月救助金", "是否\n重病"])
    w.writerows(person_rows())
    w.writerow([])
    w.writerow(["合计", "", "", "7人", "", "", "4100", "9.4", "", "4313", ""])
    w.writerow(["填表人：", "某某", "", "", "", "", "", "", "审核人：", "", ""])
    (here / "person-register-gbk.csv").write_bytes(out.getvalue().encode("gb18030"))


def utf16():
    out = io.StringIO()
    w = csv.writer(out, delimiter="\t", lineterminator="\r\n")
    w.writerow(["家庭编号", "所属区划", "户口性质", "姓名", "身份证号码", "与户主关系", "月工资", "存款(万元)", "在册身份", "月救助金", "是否重病"])
    w.writerows(person_rows())
    (here / "person-register-utf16.txt").write_bytes(b"\xff\xfe" + out.getvalue().encode("utf-16-le"))


def two_sheets():
    book = openpyxl.Workbook()
    families = book.active
    families.title = "家庭"
    families.merge_cells("A1:G1")
    families["A1"] = "家庭情况表"
    families.append(["户编号", "县区", "户籍", "存款（万元）", "车辆价值（万元）", "有无房产登记企业", "低保金"])
    families.append([1001, "上城区", "城镇", 0.35, None, "无", 1301])
    families.append([1002, "余杭区", "农村", 12, 8.5, "有", None])
    families.append([1003, 330302, "农村", 0, 0, "无", 820.4])
    families.append(["合计", None, None, 12.35, 8.5, None, 2121.4])
    members = book.create_sheet("人员")
    members.append(["户编号", "姓名", "出生日期", "性别", "年工资", "养老金", "是否残疾", "就业"])
    members.append([1001, "王建国", datetime.datetime(1950, 3, 1), "男", None, 3600, "是", False])
    members.append([1001, "李秀英", "1953年8月15日", "女", 0, 3600, "否", False])
    members.append([1002, "张伟", datetime.datetime(1985, 7, 1), "男", "3.2万", None, "否", True])
    members.append([1003, "陈桂兰", "1948.12.31", "女", None, 3600, "否", "否"])
    book.save(here / "two-sheets.xlsx")


def parquet():
    table = pa.table({
        "hh": pa.array([7, 7, 9, 12], pa.int64()),
        "county": pa.array(["330102", "330102", "330302", "330302"]).dictionary_encode(),
        "hukou": pa.array([1, 1, 2, None], pa.int8()),
        "born": pa.array([datetime.datetime(1950, 3, 1), datetime.datetime(1953, 8, 15), datetime.datetime(1985, 7, 1), datetime.datetime(2014, 6, 30)], pa.timestamp("us")),
        "female": pa.array([False, True, False, True]),
        "wage": pa.array([None, decimal.Decimal("0.00"), decimal.Decimal("32000.50"), None], pa.decimal128(12, 2)),
        "pension": pa.array([3600.0, float("nan"), None, 0.0], pa.float64()),
        "weight": pa.array([120.5, 120.5, 80.25, 99.0], pa.float32()),
    })
    pq.write_table(table, here / "survey.parquet", compression="zstd")


gbk(); utf16(); two_sheets(); parquet()
