using System.Buffers;
using Azwa.Rules.DependencyInjection;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Azwa.Rules.AspNetCore;

/// <summary>Reads the body of a request inside the limits, and gives the agenda or the answer that says why there is none.</summary>
internal static class BodyReader
{
    private const int PieceBytes = 16_384;

    public static async Task<(Werkagenda? Werkagenda, IResult? Refusal)> ReadAsync(HttpContext context, Language language)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<WerkagendaHttpOptions>>().Value;
        var request = context.Request;
        var name = MediaTypes.NameOf(request.ContentType);
        if (name is null || request.Headers.ContentEncoding.Count > 0)
        {
            return (null, Problems.WrongType(request.ContentType, language));
        }

        if (request.ContentLength > options.MaxBytes)
        {
            return (null, Problems.TooLarge(options.MaxBytes, language));
        }

        LimitServer(context, options.MaxBytes);
        using var timeout = new CancellationTokenSource(options.Timeout, Clock(context));
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, context.RequestAborted);
        try
        {
            using var body = new MemoryStream();
            if (!await CopyAsync(request.Body, body, options.MaxBytes, either.Token))
            {
                return (null, Problems.TooLarge(options.MaxBytes, language));
            }

            var result = WerkagendaReader.Read(body.GetBuffer().AsSpan(0, (int)body.Length), name);
            return result.IsReadable ? (result.Werkagenda, null) : (null, Problems.Unreadable(result.Diagnostics, language));
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            return (null, Problems.TooSlow(options.Timeout, language));
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, Problems.TooLarge(options.MaxBytes, language));
        }
    }

    private static TimeProvider Clock(HttpContext context) =>
        context.RequestServices.GetRequiredService<IOptions<AzwaRulesOptions>>().Value.TimeProvider
        ?? context.RequestServices.GetService<TimeProvider>()
        ?? TimeProvider.System;

    // The server's own limit may be lower or higher; it stops reading at ours too, where it can still be told.
    private static void LimitServer(HttpContext context, int maxBytes)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = maxBytes;
        }
    }

    /// <summary>Copies piece by piece, so that a request costs no more memory than it has sent; false when there is too much.</summary>
    private static async Task<bool> CopyAsync(Stream from, MemoryStream to, int maxBytes, CancellationToken cancellationToken)
    {
        var piece = ArrayPool<byte>.Shared.Rent(PieceBytes);
        try
        {
            int read;
            while ((read = await from.ReadAsync(piece, cancellationToken)) > 0)
            {
                if (to.Length + read > maxBytes)
                {
                    return false;
                }

                to.Write(piece, 0, read);
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }
}
