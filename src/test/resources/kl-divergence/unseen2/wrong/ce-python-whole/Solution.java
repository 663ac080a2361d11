import numpy as np

def kl_divergence(p, q):
    mask = p > 0
    return np.sum(p[mask] * np.log(p[mask] / q[mask]))
