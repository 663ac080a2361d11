public class Solution
{
    public static double kl_divergence(double[] p, double[] q)
    {
        double sum = 0;
        for (int i = 0; i < p.length; ++i)
        {
            if (p[i] == 0)
                continue;
            sum += p[i] * Math.log(p[i] / q[i]);
        }
        return sum;
    }
}
