"""Draws how long something takes as notebooks grow, as an SVG."""

from __future__ import annotations

import math
from collections.abc import Mapping
from html import escape

_WIDTH, _HEIGHT, _LEFT, _RIGHT, _TOP, _BOTTOM = 760, 420, 64, 210, 34, 48
_COLOURS = ("#0f5c5c", "#b4491d", "#5b3f8c", "#2f6db5", "#7a6a00", "#8c1f4b")
_SMALLEST, _LARGEST = 0.1, 10_000.0

OF_A_HUNDRED = "95 of 100 take at most this long: milliseconds of the processor"
HALF_OF_THEM = "Half of them take at most this long: milliseconds of the processor"


def draw(curves: Mapping[str, Mapping[int, float]], title: str = OF_A_HUNDRED) -> str:
    """
    Return the picture.

    Args:
        curves: Milliseconds by number of people, for each thing measured; both axes are logarithmic.
        title: What a point says.
    """
    sizes = sorted({size for curve in curves.values() for size in curve})
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif"'
        ' font-size="12">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>',
        f'<text x="{_LEFT}" y="20" font-weight="bold">{escape(title)}</text>',
    ]
    for value in (0.1, 1, 10, 100, 1000, 10_000):
        y = _y(value)
        parts.append(
            f'<line x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}" stroke="#dddddd"/>'
        )
        parts.append(f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{value:g}</text>')
    for size in sizes:
        x = _x(size, sizes)
        parts.append(f'<text x="{x:.1f}" y="{_HEIGHT - 24}" text-anchor="middle">{size:,}</text>')
    parts.append(f'<text x="{_LEFT}" y="{_HEIGHT - 6}" fill="#555555">people in the notebook</text>')
    for number, (name, curve) in enumerate(curves.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        points = " ".join(f"{_x(size, sizes):.1f},{_y(curve[size]):.1f}" for size in sorted(curve))
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        for size, value in curve.items():
            parts.append(f'<circle cx="{_x(size, sizes):.1f}" cy="{_y(value):.1f}" r="3" fill="{colour}"/>')
        y = _TOP + 16 + number * 20
        parts.append(f'<rect x="{_WIDTH - _RIGHT + 16}" y="{y - 9}" width="12" height="4" fill="{colour}"/>')
        parts.append(f'<text x="{_WIDTH - _RIGHT + 34}" y="{y}">{escape(name)}</text>')
    return "\n".join([*parts, "</svg>", ""])


def _x(size: int, sizes: list[int]) -> float:
    first, last = math.log10(sizes[0]), math.log10(sizes[-1])
    share = (math.log10(size) - first) / (last - first) if last > first else 0.5
    return _LEFT + 24 + share * (_WIDTH - _LEFT - _RIGHT - 60)


def _y(milliseconds: float) -> float:
    low, high = math.log10(_SMALLEST), math.log10(_LARGEST)
    inside = min(max(milliseconds, _SMALLEST), _LARGEST)
    share = (math.log10(inside) - low) / (high - low)
    return _HEIGHT - _BOTTOM - share * (_HEIGHT - _TOP - _BOTTOM)
