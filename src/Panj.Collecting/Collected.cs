namespace Panj.Collecting;

/// <summary>What came of one piece of input: a <see cref="CollectedArticle"/> or an <see cref="Unread"/>.</summary>
public abstract record Collected
{
    private protected Collected()
    {
    }
}
