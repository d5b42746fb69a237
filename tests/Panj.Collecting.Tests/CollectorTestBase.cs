using System.Text;

namespace Panj.Collecting.Tests;

/// <summary>Gives a test a folder and short ways to collect.</summary>
public abstract class CollectorTestBase : IDisposable
{
    internal TemporaryFolder Folder { get; } = new();

    protected static List<Collected> Collect(string path, CollectingLimits? limits = null, string input = "", DateOnly? published = null) =>
        [.. new ArticleCollector(limits ?? new CollectingLimits(), () => new MemoryStream(Encoding.UTF8.GetBytes(input)), published).Collect([path])];

    protected static CollectedArticle Article(Collected collected) => collected.ShouldBeOfType<CollectedArticle>();

    protected static Unread Unread(Collected collected) => collected.ShouldBeOfType<Unread>();

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
