namespace Panj.Language.Parsing;

/// <summary>
/// Keeps what common words say to the hidden layer and to their neighbours from sentence to sentence: a few hundred words make up most of any text. A place holds
/// one word with its tag; a newcomer takes it once it has been asked for as often as the one there. Bounded, and the same to the last bit as working it out again.
/// </summary>
internal sealed class FrequentWords(int hidden)
{
    /// <summary>What stands, beside the slots, for what a word says to its neighbours.</summary>
    public const int GateSlot = 31;

    private const int Places = 4096;
    private const byte MostCredit = 30;

    private readonly int[] _keys = new int[Places];
    private readonly byte[] _credits = new byte[Places];
    private readonly int[] _sentences = new int[Places];
    private readonly uint[] _known = new uint[Places];
    private readonly short[]?[] _sums = new short[]?[Places];
    private readonly float[]?[] _gates = new float[]?[Places];
    private int _sentence = 1;

    /// <summary>Begins a sentence: places its words hold are theirs until the next.</summary>
    public void Begin() => _sentence++;

    /// <summary>The place that holds a word's row with its tag, or -1 where another word keeps it.</summary>
    public int PlaceOf(int row, byte tag)
    {
        var key = (row << 8) | tag;
        var place = (int)(((uint)key * 0x9E3779B1u) >> 20) & (Places - 1);
        if (_keys[place] == key && _sums[place] is not null) _credits[place] = (byte)Math.Min(_credits[place] + 1, MostCredit);
        else if (_credits[place] > 0 || _sentences[place] == _sentence)
        {
            if (_credits[place] > 0) _credits[place]--;
            return -1;
        }
        else Settle(place, key);
        _sentences[place] = _sentence;
        return place;
    }

    /// <summary>The sum of a slot in a place.</summary>
    public Span<short> Sum(int place, int slot) => _sums[place].AsSpan(slot * hidden, hidden);

    /// <summary>What the word in a place says to its neighbours.</summary>
    public Span<float> Gates(int place) => _gates[place];

    /// <summary>Tells whether the sum was worked out before, and that it is now.</summary>
    public bool IsKnown(int place, int slot)
    {
        var bit = 1u << slot;
        var known = (_known[place] & bit) != 0;
        _known[place] |= bit;
        return known;
    }

    private void Settle(int place, int key)
    {
        _keys[place] = key;
        _credits[place] = 1;
        _known[place] = 0;
        _sums[place] ??= new short[ParserView.Slots * hidden];
        _gates[place] ??= new float[ContextLayer.Width];
    }
}
