public class Solution {
    public static double kl_divergence(vector<double> p, vector<double> q) {
        double s = 0;
        for (int i = 0; i < p.size(); i++) if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        return s;
    }
}
