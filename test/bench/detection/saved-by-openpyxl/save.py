"""Saves a workbook anew with openpyxl (MIT), as scripts of monitoring systems do. Usage: save.py IN.xlsx OUT.xlsx

openpyxl drops sub- and superscripts and writes formulas without results; those of the input are put beside them, since the bench looks at computed workbooks.
"""
import re
import sys
import zipfile
from io import BytesIO

import openpyxl

source, target = sys.argv[1:3]
workbook = openpyxl.load_workbook(source)
results = openpyxl.load_workbook(source, data_only=True)
saved = BytesIO()
workbook.save(saved)
with zipfile.ZipFile(saved) as package, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
    for entry in package.infolist():
        data = package.read(entry)
        sheet = re.fullmatch(r"xl/worksheets/sheet(\d+)\.xml", entry.filename)
        if sheet:
            values = results.worksheets[int(sheet[1]) - 1]

            def with_result(match):
                return f"{match[1]}<v>{values[match[2]].value!r}</v></c>"

            text = data.decode("utf-8")
            text = re.sub(r'(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*</f>)<v ?/?>(?:</v>)?</c>', with_result, text)
            data = text.encode("utf-8")
        entry.date_time = (2024, 1, 15, 0, 0, 0)
        out.writestr(entry, data)
