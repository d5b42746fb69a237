using Panj.Language.Parsing;

namespace Panj.Training;

/// <summary>Sends what the hidden layer should have been told of a word's neighbours back through both tellings of <see cref="ContextLayer"/>.</summary>
internal sealed class ContextLearner(int own, Random chance)
{
    private float[] _told = [];
    private float[] _gates = [];

    public Parameter Context { get; } = Gates(own, chance);

    public Parameter ContextBias { get; } = new(1, ContextLayer.Width);

    public Parameter Again { get; } = Gates(ContextLayer.Size, chance);

    public Parameter AgainBias { get; } = new(1, ContextLayer.Width);

    /// <summary>Adds to the slopes of the words' own numbers what their contexts' slopes come to.</summary>
    /// <param name="words">How many there are.</param>
    /// <param name="weights">The sizes.</param>
    /// <param name="scratch">What was worked out on the way there.</param>
    /// <param name="slopes">A row a word as in <see cref="ParserScratch.Inputs"/>.</param>
    public void Pass(int words, ParserWeights weights, ParserScratch scratch, float[] slopes)
    {
        if (_gates.Length < words * ContextLayer.Width) (_gates, _told) = (new float[words * ContextLayer.Width], new float[words * ContextLayer.Size]);
        for (var word = 0; word < words; word++) slopes.AsSpan((word * weights.Input) + weights.Own, ContextLayer.Size).CopyTo(_told.AsSpan(word * ContextLayer.Size));
        PassRun(words, scratch.GatesAgain, scratch.ToldAgain);
        PassGates((Again, AgainBias), words, (scratch.Told, _told), ContextLayer.Size);
        PassRun(words, scratch.Gates, scratch.Told);
        PassGates((Context, ContextBias), words, (scratch.Inputs, slopes), weights.Input);
    }

    private static Parameter Gates(int inputs, Random chance) =>
        new Parameter(inputs, ContextLayer.Width).Scatter(chance, Math.Sqrt(6.0 / (inputs + ContextLayer.Cells)));

    private void PassRun(int words, float[] gates, float[] told)
    {
        for (var cell = 0; cell < ContextLayer.Cells; cell++)
        {
            PassCell((words - 1, -1), words, cell, gates, told);
            PassCell((0, words), words, cell + ContextLayer.Cells, gates, told);
        }
    }

    // Against the direction in which the cell ran.
    private void PassCell((int From, int To) way, int words, int cell, float[] gates, float[] told)
    {
        const int cells = ContextLayer.Cells;
        var (says, step) = (cell < cells ? cell : cell + cells, Math.Sign(way.To - way.From));
        var carried = 0f;
        for (var word = way.From; word != way.To; word += step)
        {
            var before = word + step;
            var last = before < 0 || before >= words ? 0 : told[(before * ContextLayer.Size) + cell];
            var at = (word * ContextLayer.Width) + says;
            float said = gates[at], kept = gates[at + cells];
            var slope = carried + _told[(word * ContextLayer.Size) + cell];
            _gates[at] = slope * (1 - kept);
            _gates[at + cells] = slope * (last - said) * kept * (1 - kept);
            carried = slope * kept;
        }
    }

    private void PassGates((Parameter Matrix, Parameter Bias) to, int words, (float[] Values, float[] Slopes) inputs, int stride)
    {
        for (var word = 0; word < words; word++) Dense.Add(_gates.AsSpan(word * ContextLayer.Width, ContextLayer.Width), to.Bias.Slope(0));
        for (var i = 0; i < to.Matrix.Rows; i++)
        {
            Span<float> row = to.Matrix.Row(i), slope = to.Matrix.Slope(i);
            for (var word = 0; word < words; word++)
            {
                var at = (word * stride) + i;
                inputs.Slopes[at] += Dense.DotAndAddScaled(row, _gates.AsSpan(word * ContextLayer.Width, ContextLayer.Width), inputs.Values[at], slope);
            }
        }
    }
}
