namespace Panj.Picture.Keeping;

/// <summary>
/// Articles that were looked at lately, by number. A number is never given twice by what was kept, so that nothing here is ever out of date; numbers given in a
/// step that may still fail are forgotten with it.
/// </summary>
internal sealed class ReadingCache
{
    /// <summary>Characters held at most, of the texts; all that is worked out of a text takes about eight times its room.</summary>
    private const long MostCharacters = 12_000_000;

    private readonly Dictionary<long, LinkedListNode<KeptReading>> _byNumber = [];
    private readonly LinkedList<KeptReading> _lately = new();
    private readonly HashSet<long> _new = [];
    private long _characters;

    public KeptReading? Find(long number)
    {
        if (!_byNumber.TryGetValue(number, out var node)) return null;
        _lately.Remove(node);
        _lately.AddFirst(node);
        return node.Value;
    }

    public void Add(KeptReading reading, bool isNew)
    {
        if (isNew) _new.Add(reading.Number);
        _byNumber[reading.Number] = _lately.AddFirst(reading);
        _characters += reading.Size;
    }

    /// <summary>Forgets what is new, and what was looked at longest ago where this holds too much.</summary>
    public void Forget()
    {
        foreach (var number in _new) Remove(number);
        _new.Clear();
        while (_characters > MostCharacters && _lately.Last is { } last) Remove(last.Value.Number);
    }

    private void Remove(long number)
    {
        if (!_byNumber.Remove(number, out var node)) return;
        _lately.Remove(node);
        _characters -= node.Value.Size;
    }
}
