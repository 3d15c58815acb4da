"""The parts of `benchmarks/bench.py`: server, contenders, units, runs, table and plot."""
