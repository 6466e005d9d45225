"""Makes the workbooks of this folder with openpyxl (MIT). Usage: python make.py, in this folder."""
import datetime
import zipfile

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, NamedStyle, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

ROWS = [("Point", "Kind", "MWh"), ("P1", "Grid", 120.5), ("P2", "Captive", 40.25)]


def save(workbook, name):
    workbook.properties.created = workbook.properties.modified = datetime.datetime(2024, 1, 15)
    workbook.save(name)
    with zipfile.ZipFile(name) as package:
        parts = [(entry, package.read(entry)) for entry in package.infolist()]
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as out:
        for entry, data in parts:
            entry.date_time = (2024, 1, 15, 0, 0, 0)
            out.writestr(entry, data)


dressed = Workbook()
sheet = dressed.active
sheet.title = "Log & more"
for row in ROWS:
    sheet.append(row)
sheet.add_table(Table(displayName="Points", ref="A1:C3"))
sheet.conditional_formatting.add("C2:C3", CellIsRule(operator="lessThan", formula=["50"], fill=PatternFill(bgColor="FFC7CE")))
choices = DataValidation(type="list", formula1='"Grid,Captive"')
sheet.add_data_validation(choices)
choices.add("B2:B3")
sheet["A2"].comment = Comment("Read on the last day", "A. Verifier")
dressed.add_named_style(NamedStyle(name="Figure", number_format='0.00" MWh"', font=Font(bold=True)))
sheet["C2"].style = "Figure"
chart = BarChart()
chart.add_data(Reference(sheet, min_col=3, min_row=1, max_row=3), titles_from_data=True)
sheet.add_chart(chart, "E2")
second = dressed.create_sheet("Hidden")
second["A1"] = "='Log & more'!C2"
second.sheet_state = "hidden"
dressed.defined_names["Total"] = DefinedName("Total", attr_text="'Log & more'!$C$2:$C$3")
second.print_title_rows = "1:1"
save(dressed, "dressed.xlsx")

streamed = Workbook(write_only=True)
log = streamed.create_sheet("Log")
for row in ROWS:
    log.append(row)
save(streamed, "streamed.xlsx")
