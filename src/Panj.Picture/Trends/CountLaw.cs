namespace Panj.Picture.Trends;

/// <summary>The negative binomial law of counts by mean and variance, of which the variance is the greater.</summary>
internal readonly record struct CountLaw
{
    /// <summary>Below this the variance is taken for that of chance alone.</summary>
    private const double Least = 1e-9;

    private readonly double _size;
    private readonly double _share;

    public CountLaw(double mean, double variance)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mean);
        _size = mean * mean / Math.Max(variance - mean, mean * Least);
        _share = mean / (mean + _size);
    }

    /// <summary>The least count that is not exceeded with a probability of this or more.</summary>
    public int Quantile(double probability)
    {
        // sums of logarithms: the probability of none is too small for a number where much is expected
        var log = _size * Math.Log(1 - _share);
        var sum = Math.Exp(log);
        var count = 0;
        for (; sum < probability && count < int.MaxValue; count++)
        {
            log += Math.Log((_size + count) / (count + 1) * _share);
            sum += Math.Exp(log);
        }

        return count;
    }
}
