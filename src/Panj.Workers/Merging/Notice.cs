using System.Diagnostics;

namespace Panj.Workers.Merging;

/// <summary>Word that an article was stored.</summary>
/// <param name="Tag">By which the broker knows it.</param>
/// <param name="Article">Identity of the article.</param>
/// <param name="Trace">Where its trace goes on.</param>
internal readonly record struct Notice(ulong Tag, string Article, ActivityContext Trace);
