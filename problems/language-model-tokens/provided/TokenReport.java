/**
 * How a language model's next-token distribution q compares with the true one, p.
 *
 * @param forward KL(p || q) in nats
 * @param reverse KL(q || p) in nats
 * @param crossEntropy in nats per token
 * @param perplexity e to the power of the cross-entropy
 * @param perplexityRatio the perplexity, divided by that of a perfect model
 */
public record TokenReport(
        double forward, double reverse, double crossEntropy, double perplexity, double perplexityRatio) {}
