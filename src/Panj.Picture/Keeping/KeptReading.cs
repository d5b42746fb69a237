using Panj.Events;
using Panj.Picture.Copies;

namespace Panj.Picture.Keeping;

/// <summary>An article that the kept picture holds, with what is worked out of it where that is asked for.</summary>
internal sealed class KeptReading(long number, ArticleReading reading, Wording? known = null)
{
    /// <summary>Room that an article takes beside its text.</summary>
    private const int Least = 500;

    private readonly Lazy<Wording> _wording = new(() => known ?? new Wording(reading, WordRules.Standard));
    private readonly Lazy<Member[]> _members = new(() => Member.Of(reading));

    public KeptReading(long number, Wording wording) : this(number, wording.Reading, wording)
    {
    }

    public long Number => number;

    public ArticleReading Reading => reading;

    public string Id => reading.Article.Id;

    public Wording Wording => _wording.Value;

    /// <summary>Its reports by their index.</summary>
    public Member[] Members => _members.Value;

    public long Size => Least + reading.Article.Text.Length;
}
