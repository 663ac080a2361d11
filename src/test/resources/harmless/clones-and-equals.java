// Cloneable with super.clone(), equals, hashCode and toString as an IDE makes them, arrays of arrays cloned, instanceof.
// verdict: ACCEPTED
import java.util.Arrays;
import java.util.Objects;

public class Solution {
    static class Distribution implements Cloneable, Comparable<Distribution> {
        private double[] values;
        private final String name;

        Distribution(String name, double... values) {
            this.name = name;
            this.values = values;
        }

        @Override
        public Distribution clone() {
            try {
                Distribution copy = (Distribution) super.clone();
                copy.values = values.clone();
                return copy;
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public boolean equals(Object o) {
            if (this == o) return true;
            if (!(o instanceof Distribution)) return false;
            Distribution that = (Distribution) o;
            return Arrays.equals(values, that.values) && Objects.equals(name, that.name);
        }

        @Override
        public int hashCode() {
            int result = Objects.hash(name);
            result = 31 * result + Arrays.hashCode(values);
            return result;
        }

        @Override
        public String toString() {
            return "Distribution{values=" + Arrays.toString(values) + ", name='" + name + '\'' + '}';
        }

        @Override
        public int compareTo(Distribution o) {
            return Integer.compare(values.length, o.values.length);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        Distribution left = new Distribution("p", p);
        Distribution copy = left.clone();
        double[][] both = {p, q};
        double[][] deep = both.clone();
        for (int i = 0; i < deep.length; i++) {
            deep[i] = both[i].clone();
        }
        if (!left.equals(copy) || left.hashCode() != copy.hashCode() || left.compareTo(copy) != 0 || copy.toString().isEmpty()) {
            return Double.NaN;
        }
        double total = 0;
        for (int i = 0; i < copy.values.length; i++) {
            if (deep[0][i] > 0) {
                total += copy.values[i] * Math.log(deep[0][i] / deep[1][i]);
            }
        }
        return total;
    }
}
