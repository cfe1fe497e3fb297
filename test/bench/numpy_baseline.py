"""The usual ways in NumPy, for the bench: the scenario comes as JSON on standard input, figures go out as JSON.

`loop`: every run draws the inputs, then 1,000 customers live month by month, each arm with luck of its own.
`expected`: customers integrated out, all runs of a block at once, inputs drawn independently.
"""
import json
import sys
import time

import numpy as np

Z90 = 1.6448536269514722  # 95th percentile of the normal curve
S = json.load(sys.stdin)
SEGMENTS = S["segments"]
LEVER = S["levers"][0]
MONTHS = 12 * S["horizonYears"]
rng = np.random.default_rng(S["seed"])


def drawn(quantity, n):
    """Normal through the ends of its range, as the scenario's own curves are to three digits."""
    if not isinstance(quantity, dict):
        return np.full(n, float(quantity))
    low, high = quantity["low"], quantity["high"]
    return np.maximum((low + high) / 2 + (high - low) / (2 * Z90) * rng.standard_normal(n), 0.0)


def margins(segment, n):
    """Profit of the months, runs × months."""
    profit = segment["profit"]
    year = np.arange(MONTHS) // 12
    base = drawn(profit["base"]["amount"], n)[:, None] * (1 + profit["base"]["growth"]) ** year
    referral = profit["referral"]["amount"] * (year >= 1)
    saving = profit["saving"]["amount"] * np.minimum(1, year / (profit["saving"]["years"] - 1))
    return (base + referral + saving) / 12


def loop(run_count, customers):
    base, what_if = np.empty(run_count), np.empty(run_count)
    shares = np.array([segment["share"] for segment in SEGMENTS])
    start = time.perf_counter()
    for run in range(run_count):
        discount = (1 + drawn(S["discount"], 1)[0]) ** (-np.arange(1, MONTHS + 1) / 12)
        size, cost = drawn(LEVER["size"], 1)[0], drawn(LEVER["costs"][0]["amount"], 1)[0]
        alpha = np.array([drawn(segment["retention"]["alpha"], 1)[0] for segment in SEGMENTS])
        beta = np.array([segment["retention"]["beta"] for segment in SEGMENTS])
        margin = np.stack([margins(segment, 1)[0] for segment in SEGMENTS])
        for out, keep, paid in ((base, 1.0, 0.0), (what_if, 1 - size, cost)):
            kind = rng.choice(len(SEGMENTS), customers, p=shares / shares.sum())
            churn = keep * rng.beta(alpha[kind], beta[kind])
            total = 0.0
            for month in range(MONTHS):
                total += (margin[kind, month] - paid).sum() * discount[month]
                here = rng.random(kind.size) >= churn
                kind, churn = kind[here], churn[here]
            out[run] = total / customers
    return what_if - base, time.perf_counter() - start


def survival(alpha, beta, keep):
    """E (1 − keep·θ)^t for θ ~ Beta(alpha, beta), by the recursion of the hypergeometric function in t."""
    n = alpha.size
    out = np.empty((n, MONTHS + 1))
    out[:, 0] = 1.0
    out[:, 1] = 1 - keep * alpha / (alpha + beta)
    c = alpha + beta
    for t in range(1, MONTHS):
        out[:, t + 1] = ((2 * t + c - (alpha + t) * keep) * out[:, t] - t * (1 - keep) * out[:, t - 1]) / (c + t)
    return out


def expected(n):
    start = time.perf_counter()
    v = (1 + drawn(S["discount"], n)) ** (-1 / 12)
    discount = v[:, None] ** np.arange(1, MONTHS + 1)
    size, cost = drawn(LEVER["size"], n), drawn(LEVER["costs"][0]["amount"], n)
    share = sum(segment["share"] for segment in SEGMENTS)
    base, what_if = np.zeros(n), np.zeros(n)
    for segment in SEGMENTS:
        alpha = drawn(segment["retention"]["alpha"], n)
        beta = float(segment["retention"]["beta"])
        margin = margins(segment, n)
        weight = segment["share"] / share
        here = survival(alpha, beta, np.ones(n))[:, :-1]
        kept = survival(alpha, beta, 1 - size)[:, :-1]
        base += weight * (here * margin * discount).sum(axis=1)
        what_if += weight * (kept * (margin - cost[:, None]) * discount).sum(axis=1)
    return what_if - base, time.perf_counter() - start


def figures(result, runs):
    difference, seconds = result
    return {"runs": runs, "ms": 1000 * seconds / runs, "mean": float(difference.mean()), "sd": float(difference.std(ddof=1))}


expected(2000)
blocks = [expected(10_000) for _ in range(5)]
best = min(seconds for _, seconds in blocks)
all_differences = np.concatenate([difference for difference, _ in blocks])
loop(2, 1000)
print(json.dumps({"loop": figures(loop(40, 1000), 40), "expected": figures((all_differences, 5 * best), 50_000)}))
