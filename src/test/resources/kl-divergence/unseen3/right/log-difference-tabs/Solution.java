public class Solution {

	/**
	 * KL(p || q) in nats.
	 * log(p/q) is written as log p - log q, so the quotient can never overflow
	 * when some q[i] is subnormal.
	 */
	public static double kl_divergence(double[] p, double[] q) {
		double nats = 0.0;
		for (int i = 0; i < p.length; i++) {
			if (p[i] > 0.0) {
				nats += p[i] * (Math.log(p[i]) - Math.log(q[i]));
			}
		}
		return nats;
	}
}
