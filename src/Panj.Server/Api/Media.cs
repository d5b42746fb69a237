namespace Panj.Server.Api;

/// <summary>Media types of the answers.</summary>
internal static class Media
{
    public const string Page = "text/html; charset=utf-8";
    public const string Json = "application/json; charset=utf-8";
    public const string GeoJson = "application/geo+json; charset=utf-8";
    public const string Markdown = "text/markdown; charset=utf-8";
    public const string Opml = "text/x-opml; charset=utf-8";
    public const string Atom = "application/atom+xml; charset=utf-8";
    public const string JsonFeed = "application/feed+json; charset=utf-8";
    public const string News = "text/event-stream";
    public const string Any = "*/*";
    public const string Problem = "application/problem+json";
}
