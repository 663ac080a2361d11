public class Solution {
    def kl_divergence(p, q):
        sum = 0
        for i in range(len(p)):
            sum += p[i] * log(p[i] / q[i])
        return sum
}
