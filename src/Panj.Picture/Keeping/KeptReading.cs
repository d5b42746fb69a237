using Panj.Events;
using Panj.Picture.Copies;

namespace Panj.Picture.Keeping;

/// <summary>An article that the kept picture holds, with what is worked out of it where that is asked for.</summary>
internal sealed class KeptReading(long number, ArticleReading reading, Wording? known = null)
{
    /// <summary>Room that an article takes beside its text.</summary>
    private const int Least = 500;

    private readonly Lazy<Wording> _wording = new(() => known ?? new Wording(reading, new Vocabulary(WordRules.Standard)));
    private readonly Lazy<Member[]> _members = new(() => Member.Of(reading));

    public KeptReading(long number, Wording wording) : this(number, wording.Reading, wording)
    {
    }

    /// <summary>Earlier articles of which this one is no copy, by number: they are held against each other whenever another comes before either.</summary>
    private readonly HashSet<long> _uncopied = [];

    /// <summary>Earlier articles that lend this one nothing as long as the two are not of one text.</summary>
    private readonly HashSet<long> _unlending = [];

    private ((long, bool)[] Lenders, Lineage? Lineage)? _taken;

    public long Number => number;

    public ArticleReading Reading => reading;

    public string Id => reading.Article.Id;

    public Wording Wording => _wording.Value;

    /// <summary>Its reports by their index.</summary>
    public Member[] Members => _members.Value;

    /// <summary>True where it comes in the step that is under way. What is found out of it is not remembered: should the step fail, another may get its number.</summary>
    private bool IsNew => known is not null;

    /// <summary>True where it is a copy of the earlier one.</summary>
    public bool IsCopyOf(KeptReading earlier) => IsSo(earlier, _uncopied, CopyFinder.IsCopy);

    /// <summary>False where it takes nothing from the earlier one unless the two are of one text.</summary>
    public bool MayTakeFrom(KeptReading earlier) => IsSo(earlier, _unlending, LineageFinder.Takes);

    /// <summary>What it takes of some articles.</summary>
    /// <param name="lenders">Those that may lend it something, in their order, each with whether it is of the same text.</param>
    /// <param name="find">Finds it out, where it was not asked for the same before.</param>
    public Lineage? Taken((KeptReading Lender, bool IsKin)[] lenders, Func<Lineage?> find)
    {
        (long, bool)[] asked = [.. lenders.Select(l => (l.Lender.Number, l.IsKin))];
        if (_taken is { } before && asked.AsSpan().SequenceEqual(before.Lenders)) return before.Lineage;
        var found = find();
        _taken = Array.Exists(lenders, l => l.Lender.IsNew) ? null : (asked, found);
        return found;
    }

    public long Size => Least + reading.Article.Text.Length;

    private bool IsSo(KeptReading earlier, HashSet<long> not, Func<Wording, Wording, bool> find)
    {
        if (not.Contains(earlier.Number)) return false;
        var found = find(Wording, earlier.Wording);
        if (!found && !earlier.IsNew) not.Add(earlier.Number);
        return found;
    }
}
