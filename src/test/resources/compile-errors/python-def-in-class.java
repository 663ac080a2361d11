public class Solution {
    def kl_divergence(p, q):
        return 0
}
