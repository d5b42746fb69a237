using Panj.Language.Parsing;

namespace Panj.Training;

/// <summary>A parser's network in training: walks a sentence move by move and sends what each move should have been back through the weights.</summary>
internal sealed class ParserLearner
{
    private const int TagSize = 24;
    private const int HiddenSize = 192;

    /// <summary>In how many of 100 cases a cell of the hidden layer is left out.</summary>
    private const int Dropped = 30;

    /// <summary>In how many of 100 cases a number of a word's own or its tag's vector is left out.</summary>
    private const int Blurred = 15;

    /// <summary>How rare a word must be to be left out as often as not, so that unknown words are learnt too.</summary>
    private const double Rarity = 0.5;

    private readonly Random _chance;
    private readonly string[] _labels;
    private readonly WordIndex _vocabulary;
    private readonly int[] _counts;
    private readonly Parameter _words, _tags, _slots, _outside, _facts, _bias, _moves, _moveBias;
    private readonly ContextLearner _context;
    private readonly Parameter[] _all;
    private readonly Teachers? _teachers;
    private readonly ParserNetwork _network;
    private readonly Parser _parser;
    private readonly ParserScratch _scratch = new();
    private readonly int[] _at = new int[ParserView.Slots];
    private readonly int[] _known = new int[ParserView.Facts];
    private readonly float[] _slope;
    private readonly float[] _taught;
    private readonly bool[] _isAllowed;
    private readonly float[] _hiddenSlope = new float[HiddenSize];
    private float[] _sums = [];
    private float[] _blur = [];
    private float[] _inputSlopes = [];
    private bool[] _isAsked = [];
    private readonly List<int> _asking = [];
    private int _time;

    /// <param name="labels">Names of the moves.</param>
    /// <param name="vocabulary">The words it is to know.</param>
    /// <param name="teachers">Whom to ask about every state, null where the treebank alone teaches.</param>
    /// <param name="chance">What weights begin from and what is left out.</param>
    public ParserLearner(string[] labels, ParserVocabulary vocabulary, Teachers? teachers, Random chance)
    {
        (_chance, _teachers) = (chance, teachers);
        _counts = vocabulary.Counts;
        int own = ParserVocabulary.Size + TagSize, width = Dense.Wide(labels.Length);
        _words = new Parameter(ParserWeights.Strangers + vocabulary.Hashes.Length, ParserVocabulary.Size).Scatter(chance, 0.1);
        for (var i = 0; i < vocabulary.Rows.Length; i++)
            if (Array.Exists(vocabulary.Rows[i], x => x != 0)) vocabulary.Rows[i].CopyTo(_words.Row(ParserWeights.Strangers + i));
        _tags = new Parameter(256, TagSize).Scatter(chance, 0.3);
        _context = new ContextLearner(own, chance);
        _slots = new Parameter((ParserView.Slots * own) + (ParserView.Central * ContextLayer.Size), HiddenSize).Scatter(chance, Math.Sqrt(6.0 / ((8 * own) + HiddenSize)));
        _outside = new Parameter(2 * ParserView.Slots, HiddenSize).Scatter(chance, 0.05);
        _facts = new Parameter(ParserView.Values, HiddenSize).Scatter(chance, 0.05);
        _bias = new Parameter(1, HiddenSize).Scatter(chance, 0.1);
        _moves = new Parameter(HiddenSize, width).Scatter(chance, Math.Sqrt(6.0 / (HiddenSize + width)));
        _moveBias = new Parameter(1, width);
        _all = [_words, _tags, _context.Context, _context.ContextBias, _context.Again, _context.AgainBias, _slots, _outside, _facts, _bias, _moves, _moveBias];
        (_slope, _taught, _isAllowed) = (new float[width], new float[width], new bool[labels.Length]);
        _labels = labels;
        _vocabulary = new WordIndex(vocabulary.Hashes);
        Weights = Filled(parameter => parameter.Values);
        (_network, _parser) = (new ParserNetwork(Weights), new Parser(Weights));
    }

    /// <summary>Begins where other weights ended, of a parser that knows the same words and labels.</summary>
    public ParserLearner(ParserWeights from, ParserVocabulary vocabulary, Random chance) : this(from.Labels, vocabulary, null, chance)
    {
        float[][] values = [from.Words, from.Tags, from.Context, from.ContextBias, from.Again, from.AgainBias, from.Slots, from.Outside, from.Facts, from.Bias, from.Moves, from.MoveBias];
        for (var i = 0; i < values.Length; i++) _all[i].Begin(values[i]);
    }

    public Transitions Moves => _parser.Moves;

    /// <summary>The weights as they stand.</summary>
    public ParserWeights Weights { get; }

    /// <summary>The average of the weights over what was learnt so far.</summary>
    public ParserWeights Average() => Filled(parameter => parameter.Average(_time));

    /// <summary>Applies what was gathered since the last step.</summary>
    public void Step(float rate)
    {
        _time++;
        foreach (var parameter in _all) parameter.Step(rate, _time);
    }

    /// <summary>Parses one sentence and gathers the slopes of its moves.</summary>
    public void Learn(ParserWord[] words, Guide guide)
    {
        var rows = Array.ConvertAll(words, Row);
        Begin(words, rows);
        guide.State.Reset(words.Length);
        while (!guide.State.IsFinal) Move(words.Length, guide);
        if (_inputSlopes.Length < words.Length * Weights.Input) _inputSlopes = new float[words.Length * Weights.Input];
        Array.Clear(_inputSlopes, 0, words.Length * Weights.Input);
        for (var slot = 0; slot < ParserView.Slots; slot++) PassSlot(slot, words.Length);
        _context.Pass(words.Length, Weights, _scratch, _inputSlopes);
        for (var i = 0; i < words.Length; i++)
        {
            var slope = _inputSlopes.AsSpan(i * Weights.Input, Weights.Own);
            for (var j = 0; j < slope.Length; j++) slope[j] *= _blur[(i * Weights.Own) + j];
            Dense.Add(slope[..ParserVocabulary.Size], _words.Slope(rows[i]));
            Dense.Add(slope[ParserVocabulary.Size..], _tags.Slope(words[i].Tag));
        }
    }

    private ParserWeights Filled(Func<Parameter, float[]> values) => new()
    {
        Labels = _labels,
        Vocabulary = _vocabulary,
        WordSize = ParserVocabulary.Size,
        TagSize = TagSize,
        Hidden = HiddenSize,
        Words = values(_words),
        Tags = values(_tags),
        Context = values(_context.Context),
        ContextBias = values(_context.ContextBias),
        Again = values(_context.Again),
        AgainBias = values(_context.AgainBias),
        Slots = values(_slots),
        Outside = values(_outside),
        Facts = values(_facts),
        Bias = values(_bias),
        Moves = values(_moves),
        MoveBias = values(_moveBias),
    };

    // Now and then a known word is shown as a stranger, the rarer the oftener.
    private int Row(ParserWord word)
    {
        var row = Weights.RowOf(word);
        if (row < ParserWeights.Strangers) return row;
        var hide = Rarity / (Rarity + _counts[row - ParserWeights.Strangers]);
        return _chance.NextDouble() < hide ? word.Tag % ParserWeights.Strangers : row;
    }

    private void Begin(ParserWord[] words, int[] rows)
    {
        _network.Begin(words, _scratch);
        for (var i = 0; i < words.Length; i++) _words.Row(rows[i]).CopyTo(_scratch.Inputs.AsSpan(i * Weights.Input));
        Blur(words.Length);
        _network.TellNeighbours(words.Length, _scratch);
        _teachers?.Begin(words);
        var cells = words.Length * ParserView.Slots;
        if (_isAsked.Length < cells) (_isAsked, _sums) = (new bool[cells], new float[cells * HiddenSize]);
        Array.Clear(_isAsked, 0, cells);
        Array.Clear(_sums, 0, cells * HiddenSize);
    }

    private void Blur(int words)
    {
        const float scale = 100f / (100 - Blurred);
        if (_blur.Length < words * Weights.Own) _blur = new float[words * Weights.Own];
        for (var word = 0; word < words; word++)
        {
            var input = _scratch.Inputs.AsSpan(word * Weights.Input, Weights.Own);
            var blur = _blur.AsSpan(word * Weights.Own, Weights.Own);
            for (var i = 0; i < input.Length; i++) input[i] *= blur[i] = _chance.Next(100) < Blurred ? 0 : scale;
        }
    }

    private void Move(int words, Guide guide)
    {
        var state = guide.State;
        if (!Parser.HasChoice(state))
        {
            _parser.Apply(state, _parser.Best(state, _scratch.Scores));
            return;
        }

        ParserView.Fill(state, _at, _known);
        _network.Hide(words, _at, _known, _scratch);
        var kept = Drop();
        _network.Rate(_scratch);
        Ask(state);
        var chosen = _parser.Best(state, _scratch.Scores);
        var good = guide.IsKnown ? guide.BestFree(_scratch.Scores) : Taught();
        if (good >= 0 && Slopes(guide)) Pass(words, kept);
        var wrong = good >= 0 && (guide.IsKnown ? !guide.IsFree(chosen) : chosen != good);
        _parser.Apply(state, wrong && !guide.Explores() ? good : chosen);
    }

    private void Ask(ParserState state)
    {
        for (var i = 0; i < Moves.Count; i++) _isAllowed[i] = IsAllowed(state, i);
        _teachers?.Rate(_at, _known, _isAllowed, _taught);
    }

    // What the teachers would do.
    private int Taught()
    {
        var best = -1;
        for (var i = 0; i < Moves.Count; i++)
            if (_isAllowed[i] && (best < 0 || _taught[i] > _taught[best])) best = i;
        return best;
    }

    private float Drop()
    {
        const float scale = 100f / (100 - Dropped);
        foreach (ref var cell in _scratch.Hidden.AsSpan()) cell = _chance.Next(100) < Dropped ? 0 : cell * scale;
        return scale;
    }

    // Chances of all moves, less those of the right ones among themselves, or what teachers give them.
    private bool Slopes(Guide guide)
    {
        var scores = _scratch.Scores;
        var share = _teachers is null ? 0 : guide.IsKnown ? Teachers.Share : 1;
        Array.Clear(_slope);
        float most = float.MinValue, all = 0, right = 0;
        for (var i = 0; i < Moves.Count; i++)
            if (_isAllowed[i]) most = Math.Max(most, scores[i]);
        for (var i = 0; i < Moves.Count; i++)
        {
            if (!_isAllowed[i]) continue;
            _slope[i] = MathF.Exp(scores[i] - most);
            all += _slope[i];
            if (guide.IsKnown && guide.IsFree(i)) right += _slope[i];
        }

        for (var i = 0; i < Moves.Count; i++)
        {
            if (!_isAllowed[i]) continue;
            var free = guide.IsKnown && guide.IsFree(i) ? _slope[i] / right : 0;
            _slope[i] = (_slope[i] / all) - ((1 - share) * free) - (share * _taught[i]);
        }

        return right > 0 || !guide.IsKnown;
    }

    private bool IsAllowed(ParserState state, int move) =>
        move != Moves.RootMove && (move == Transitions.Shift ? state.CanShift : Moves.IsLeft(move) ? state.CanLeft && state.Next < state.Count : state.CanRight);

    private void Pass(int words, float kept)
    {
        var width = _slope.Length;
        Dense.Add(_slope, _moveBias.Slope(0));
        for (var i = 0; i < HiddenSize; i++)
        {
            var cell = _scratch.Hidden[i];
            _hiddenSlope[i] = cell > 0 ? kept * Dense.Dot(_slope, _moves.Row(i)) : 0;
            if (cell > 0) Dense.AddScaled(cell, _slope, _moves.Slope(i));
        }

        Dense.Add(_hiddenSlope, _bias.Slope(0));
        foreach (var fact in _known) Dense.Add(_hiddenSlope, _facts.Slope(fact));
        for (var slot = 0; slot < ParserView.Slots; slot++)
        {
            var word = _at[slot];
            if (word < 0) Dense.Add(_hiddenSlope, _outside.Slope(slot));
            else if (word >= words) Dense.Add(_hiddenSlope, _outside.Slope(ParserView.Slots + slot));
            else
            {
                var cell = (word * ParserView.Slots) + slot;
                _isAsked[cell] = true;
                Dense.Add(_hiddenSlope, _sums.AsSpan(cell * HiddenSize, HiddenSize));
            }
        }
    }

    // A row of the matrix serves all words while it is at hand.
    private void PassSlot(int slot, int words)
    {
        _asking.Clear();
        for (var word = 0; word < words; word++)
            if (_isAsked[(word * ParserView.Slots) + slot]) _asking.Add(word);
        var first = Weights.FirstRow(slot);
        for (var i = 0; i < Weights.Seen(slot) && _asking.Count > 0; i++) PassRow(i, (slot, first + i));
    }

    private void PassRow(int input, (int Slot, int Row) to)
    {
        Span<float> row = _slots.Row(to.Row), slope = _slots.Slope(to.Row);
        foreach (var word in _asking)
        {
            var at = (word * Weights.Input) + input;
            _inputSlopes[at] += Dense.DotAndAddScaled(row, _sums.AsSpan(((word * ParserView.Slots) + to.Slot) * HiddenSize, HiddenSize), _scratch.Inputs[at], slope);
        }
    }
}
