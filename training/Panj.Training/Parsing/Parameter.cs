using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Panj.Training;

/// <summary>A matrix that is learnt by Adam (Kingma and Ba 2015), row by row: a row that no example touched stays as it is. Rows are a multiple of eight wide.</summary>
internal sealed class Parameter(int rows, int width)
{
    private const float Decay = 0.9f;
    private const float SquareDecay = 0.999f;
    private const float Least = 1e-8f;

    /// <summary>How much of the running average a step leaves.</summary>
    private const double Memory = 0.998;

    private readonly float[] _slopes = new float[rows * width];
    private readonly float[] _means = new float[rows * width];
    private readonly float[] _squares = new float[rows * width];
    private readonly float[] _averages = new float[rows * width];
    private readonly int[] _lastSteps = new int[rows];
    private readonly bool[] _isTouched = new bool[rows];
    private readonly List<int> _touched = [];

    public int Rows => rows;

    public float[] Values { get; } = new float[rows * width];

    /// <summary>Fills the matrix with small numbers by chance (Glorot and Bengio 2010).</summary>
    public Parameter Scatter(Random chance, double reach)
    {
        for (var i = 0; i < Values.Length; i++) Values[i] = (float)(((2 * chance.NextDouble()) - 1) * reach);
        return this;
    }

    /// <summary>Takes values learnt before, for the average too.</summary>
    public void Begin(float[] values)
    {
        values.CopyTo(Values, 0);
        values.CopyTo(_averages, 0);
    }

    public Span<float> Row(int row) => Values.AsSpan(row * width, width);

    /// <summary>The slope of a row, to add to.</summary>
    public Span<float> Slope(int row)
    {
        if (!_isTouched[row])
        {
            _isTouched[row] = true;
            _touched.Add(row);
        }

        return _slopes.AsSpan(row * width, width);
    }

    /// <summary>Goes one step down the slopes and clears them.</summary>
    public void Step(float rate, int time)
    {
        var pace = rate * MathF.Sqrt(1 - MathF.Pow(SquareDecay, time)) / (1 - MathF.Pow(Decay, time));
        foreach (var row in _touched)
        {
            _isTouched[row] = false;
            Remember(row, time);
            Step(row, pace);
        }

        _touched.Clear();
    }

    /// <summary>The running average of the values over the steps so far, which wavers less than the values do.</summary>
    public float[] Average(int time)
    {
        for (var row = 0; row < rows; row++) Remember(row, time);
        return _averages;
    }

    // A row left alone stood still: its average moves all the missed steps at once.
    private void Remember(int row, int time)
    {
        var share = (float)(1 - Math.Pow(Memory, time - _lastSteps[row]));
        _lastSteps[row] = time;
        Span<Vector256<float>> averages = Row(_averages, row), values = Row(Values, row);
        for (var i = 0; i < averages.Length; i++) averages[i] += share * (values[i] - averages[i]);
    }

    private void Step(int row, float pace)
    {
        Span<Vector256<float>> values = Row(Values, row), slopes = Row(_slopes, row), means = Row(_means, row), squares = Row(_squares, row);
        for (var i = 0; i < values.Length; i++)
        {
            means[i] = (Decay * means[i]) + ((1 - Decay) * slopes[i]);
            squares[i] = (SquareDecay * squares[i]) + ((1 - SquareDecay) * slopes[i] * slopes[i]);
            values[i] -= pace * means[i] / (Vector256.Sqrt(squares[i]) + Vector256.Create(Least));
        }

        slopes.Clear();
    }

    private Span<Vector256<float>> Row(float[] numbers, int row) => MemoryMarshal.Cast<float, Vector256<float>>(numbers.AsSpan(row * width, width));
}
