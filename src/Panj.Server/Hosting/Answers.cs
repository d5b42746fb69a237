using Microsoft.AspNetCore.OutputCaching;
using Panj.Server.Views;

namespace Panj.Server.Hosting;

/// <summary>Keeps answers that many ask for, as long as the store is in the state of which they tell. Only what is the same for everybody who may see it is kept.</summary>
internal sealed class Answers(PictureParts parts) : IOutputCachePolicy
{
    /// <summary>The name by which routes ask for it.</summary>
    public const string Name = "answers";

    private const int MostBytes = 32 * 1024 * 1024;
    private const int MostBytesOfOne = 2 * 1024 * 1024;

    /// <summary>Bounds of what is kept.</summary>
    public static void Configure(OutputCacheOptions options, PictureParts parts)
    {
        (options.SizeLimit, options.MaximumBodySize) = (MostBytes, MostBytesOfOne);
        options.AddPolicy(Name, new Answers(parts));
    }

    /// <summary>Nobody waits for the answer that another is getting: who leaves would take it from all.</summary>
    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var isPlain = HttpMethods.IsGet(request.Method) && !request.Headers.ContainsKey("If-None-Match");
        (context.EnableOutputCaching, context.AllowCacheLookup, context.AllowCacheStorage) = (isPlain, isPlain, isPlain);
        if (!isPlain) return;
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.HeaderNames = "Accept";
        context.CacheVaryByRules.CacheKeyPrefix = (await parts.RevisionAsync(cancellation)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        context.ResponseExpirationTimeSpan = TimeSpan.FromHours(1);
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (context.HttpContext.Response.StatusCode != StatusCodes.Status200OK) context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }
}
