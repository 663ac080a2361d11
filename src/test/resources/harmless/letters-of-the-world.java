// Names and texts in other languages, joined emoji in texts and comments, tabs, CRLF line ends, escapes, a form feed.
// verdict: ACCEPTED
// Größe & Maß: die Divergenz von p gegenüber q. 👨‍👩‍👧 ✔️
public class Solution {
	private static final String ΕΛΛΗΝΙΚΆ = "απόκλιση 👩‍💻 “quoted” \u00e9 \t \"x\" // no comment /* nor this";
	private static final char ANFÜHRUNG = '"', APOSTROPH = '\'', BACKSLASH = '\\';


	/* 日本語のコメント: p が 0 の位置は数えない。 می‌خواهم */
	public static double kl_divergence(double[] p, double[] q) {
		double σύνολο = 0;
		int größe = p.length;
		for (int номер = 0; номер < größe; номер++) {
			double π = p[номер], κ = q[номер];
			if (π > 0) { // "π" is p
				σύνολο += π * Math.log(π / κ);
			}
		}
		return ΕΛΛΗΝΙΚΆ.length() > 10 && ANFÜHRUNG != APOSTROPH && BACKSLASH == 92 ? σύνολο : Double.NaN;
	}
}
