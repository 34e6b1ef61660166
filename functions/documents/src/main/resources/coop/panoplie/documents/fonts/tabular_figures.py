"""Makes the figures of equal width that columns of money need, from Inter's own alternates.

openhtmltopdf cannot switch on the OpenType feature 'tnum', so the alternates become the default figures of a
small font of their own. Run once with fontTools; the result is committed.
Inter declares no reserved font name; the derived font has another name all the same, and stays under the OFL.
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

KEEP = "0123456789"
NAMES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

for source, target, style in [
    ("Inter_400Regular.ttf", "PanoplieFigures_400Regular.ttf", "Regular"),
    ("Inter_600SemiBold.ttf", "PanoplieFigures_600SemiBold.ttf", "SemiBold"),
]:
    font = TTFont(source)
    for table in font["cmap"].tables:
        for digit, name in zip(KEEP, NAMES):
            if ord(digit) in table.cmap:
                table.cmap[ord(digit)] = name + ".tf"
    options = subset.Options()
    options.layout_features = []
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.recalc_timestamp = False
    cutter = subset.Subsetter(options)
    cutter.populate(text=KEEP)
    cutter.subset(font)
    for record in font["name"].names:
        if record.nameID in (1, 16):
            record.string = "Panoplie Figures"
        if record.nameID in (3, 4):
            record.string = "Panoplie Figures " + style
        if record.nameID == 6:
            record.string = "PanoplieFigures-" + style
    font.save(target)
    print(target, file=sys.stderr)
