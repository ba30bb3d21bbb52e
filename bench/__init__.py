"""Benchmarks: each measures ours and, in the same run, the limit it is compared with."""
