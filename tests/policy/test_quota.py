"""The quota of retries, as a bucket: what is taken, what comes back."""

from __future__ import annotations

from aoai._call.quota import CAPACITY, RETRY_COST, RetryQuota


def test_a_hundred_retries_in_a_row_and_no_more() -> None:
    quota = RetryQuota()
    taken = 0
    while quota.take(RETRY_COST):
        taken += 1
    assert (taken, quota.left) == (CAPACITY // RETRY_COST, 0)


def test_a_success_gives_back_what_its_last_retry_cost_or_one() -> None:
    quota = RetryQuota(20)
    assert quota.take(10)
    assert not quota.take(11)
    quota.refund(0)
    assert quota.left == 11
    quota.refund(5)
    assert quota.left == 16
    quota.refund(5)
    assert quota.left == 20
