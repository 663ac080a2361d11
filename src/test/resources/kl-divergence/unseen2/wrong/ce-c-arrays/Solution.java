#include <math.h>

double kl_divergence(double *p, double *q, int n) {
    double s = 0;
    for (int i = 0; i < n; i++) {
        if (p[i] > 0) s += p[i] * log(p[i] / q[i]);
    }
    return s;
}
