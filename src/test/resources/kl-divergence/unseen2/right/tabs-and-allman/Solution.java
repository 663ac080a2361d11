public class Solution
{
	public static double kl_divergence(double[] p, double[] q)
	{
		double kl = 0;
		int i = 0;
		while (true)
		{
			if (i == p.length)
			{
				break;
			}
			if (p[i] > 0)
			{
				kl += p[i] * Math.log(p[i] / q[i]);
			}
			++i;
		}
		return kl;
	}
}
